from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class ToolCall(Model):
    """A request to call a tool."""

    arguments: str
    """The arguments of the call, a JSON object as text."""
    name: str
    """The name of the tool."""
    tool_call_id: str
    """A unique identifier for the call."""
