from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class ApprovalReturn(Model):
    """The user's answer to one tool call that asked for approval."""

    approve: bool
    """Whether the tool has been approved"""
    tool_call_id: str
    """The ID of the tool call that corresponds to this approval"""
    reason: str | None = None
    """An optional explanation for the provided approval status"""
    type: Literal["approval"] = "approval"
    """The message type to be created."""
