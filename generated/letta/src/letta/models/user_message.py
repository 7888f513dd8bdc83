from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from .._runtime.model import Model
from .letta_user_message_content_union import LettaUserMessageContentUnion


@dataclass(slots=True, kw_only=True, repr=False)
class UserMessage(Model):
    """A message sent by the user. Never streamed back on a response, only used for
    cursor pagination.
    """

    id: str
    """The ID of the message."""
    content: list[LettaUserMessageContentUnion] | str
    """The message content sent by the user (can be a string or an array of multi-modal
    content parts)
    """
    date: datetime
    """When the message was created."""
    is_err: bool | None = None
    """Whether the message belongs to a step that failed."""
    message_type: Literal["user_message"] = "user_message"
    """The type of the message."""
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
