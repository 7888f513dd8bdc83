from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from .._runtime.model import Model
from .compaction_stats import CompactionStats


@dataclass(slots=True, kw_only=True, repr=False)
class SummaryMessage(Model):
    """A message representing a summary of the conversation. Sent to the LLM as a user
    or system message depending on the provider.
    """

    id: str
    """The ID of the message."""
    date: datetime
    """When the message was created."""
    summary: str
    """The summary of the conversation so far."""
    compaction_stats: CompactionStats | None = None
    """What the compaction that led to the summary did. Servers before 0.16.7 do not
    send it.
    """
    is_err: bool | None = None
    """Whether the message belongs to a step that failed."""
    message_type: Literal["summary", "summary_message"] = "summary_message"
    """The type of the message: `summary` from servers before 2026-01-30,
    `summary_message` since.
    """
    name: str | None = None
    """The name of the sender of the message."""
    otid: str | None = None
    """The offline threading ID, by which a client recognises its own message."""
    run_id: str | None = None
    """The ID of the run in which the message was created."""
    sender_id: str | None = None
    """The ID of the sender of the message."""
    seq_id: int | None = None
    """The position of the message in the stream of its run."""
    step_id: str | None = None
    """The ID of the step in which the message was created."""
