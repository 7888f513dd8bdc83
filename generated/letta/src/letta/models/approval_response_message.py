from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from .._runtime.model import Model
from .approval_result import ApprovalResult


@dataclass(slots=True, kw_only=True, repr=False)
class ApprovalResponseMessage(Model):
    """A message representing a response from the user indicating whether a tool has
    been approved to run.
    """

    id: str
    """The ID of the message."""
    date: datetime
    """When the message was created."""
    approval_request_id: str | None = None
    """The message ID of the approval request. Use `approvals`. Deprecated."""
    approvals: list[ApprovalResult] | None = None
    """The list of approval responses"""
    approve: bool | None = None
    """Whether the tool has been approved. Use `approvals`. Deprecated."""
    is_err: bool | None = None
    """Whether the message belongs to a step that failed."""
    message_type: Literal["approval_response_message"] = "approval_response_message"
    """The type of the message."""
    name: str | None = None
    """The name of the sender of the message."""
    otid: str | None = None
    """The offline threading ID, by which a client recognises its own message."""
    reason: str | None = None
    """An optional explanation for the provided approval status. Use `approvals`.
    Deprecated.
    """
    run_id: str | None = None
    """The ID of the run in which the message was created."""
    sender_id: str | None = None
    """The ID of the sender of the message."""
    seq_id: int | None = None
    """The position of the message in the stream of its run."""
    step_id: str | None = None
    """The ID of the step in which the message was created."""
