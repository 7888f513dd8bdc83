from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class CompactionStats(Model):
    """What a compaction of the conversation did."""

    context_window: int
    """The size of the model's context window, in tokens."""
    messages_count_after: int
    """How many messages there were after the compaction."""
    messages_count_before: int
    """How many messages there were before the compaction."""
    trigger: str
    """What started the compaction, for example `context_window_exceeded`."""
    context_tokens_after: int | None = None
    """How many tokens the messages had after the compaction, without the definitions of
    tools.
    """
    context_tokens_before: int | None = None
    """How many tokens the whole context had before the compaction."""
