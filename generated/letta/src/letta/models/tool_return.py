from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.model import Model
from .letta_tool_return_content_union import LettaToolReturnContentUnion


@dataclass(slots=True, kw_only=True, repr=False)
class ToolReturn(Model):
    """What one tool call returned."""

    status: Literal["success", "error"] | str
    """Whether the call succeeded."""
    tool_call_id: str
    """A unique identifier for the call."""
    tool_return: list[LettaToolReturnContentUnion] | str
    """The return value of the tool. Servers since 0.16.7 may send content parts instead
    of a string.
    """
    stderr: list[str] | None = None
    """Captured stderr from the tool invocation."""
    stdout: list[str] | None = None
    """Captured stdout (e.g. prints, logs) from the tool invocation."""
    type: Literal["tool"] = "tool"
    """The message type to be created."""
