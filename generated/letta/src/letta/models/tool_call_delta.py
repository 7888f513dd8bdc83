from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class ToolCallDelta(Model):
    """A piece of a request to call a tool, while it is streamed."""

    arguments: str | None = None
    """The next piece of the arguments."""
    name: str | None = None
    """The name of the tool."""
    tool_call_id: str | None = None
    """A unique identifier for the call."""
