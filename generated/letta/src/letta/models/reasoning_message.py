from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class ReasoningMessage(Model):
    """Representation of an agent's internal reasoning."""

    id: str
    """The ID of the message."""
    date: datetime
    """When the message was created."""
    reasoning: str
    """The internal reasoning of the agent."""
    is_err: bool | None = None
    """Whether the message belongs to a step that failed."""
    message_type: Literal["reasoning_message"] = "reasoning_message"
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
    signature: str | None = None
    """The model-generated signature of the reasoning step."""
    source: Literal["reasoner_model", "non_reasoner_model"] | str | None = None
    """Whether the reasoning content was generated natively by a reasoner model or
    derived via prompting. The server's default: `non_reasoner_model`.
    """
    step_id: str | None = None
    """The ID of the step in which the message was created."""
