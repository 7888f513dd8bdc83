from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from .._runtime.model import Model
from .letta_assistant_message_content_union import LettaAssistantMessageContentUnion


@dataclass(slots=True, kw_only=True, repr=False)
class AssistantMessage(Model):
    """A message sent by the LLM in response to user input. Used in the LLM context."""

    id: str
    """The ID of the message."""
    content: list[LettaAssistantMessageContentUnion] | str
    """The message content sent by the agent (can be a string or an array of content
    parts)
    """
    date: datetime
    """When the message was created."""
    is_err: bool | None = None
    """Whether the message belongs to a step that failed."""
    message_type: Literal["assistant_message"] = "assistant_message"
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
