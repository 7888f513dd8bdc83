from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class HiddenReasoningMessage(Model):
    """Representation of an agent's internal reasoning where reasoning content has been
    hidden from the response.
    """

    id: str
    """The ID of the message."""
    date: datetime
    """When the message was created."""
    state: Literal["redacted", "omitted"] | str
    """Whether the reasoning content was redacted by the provider or simply omitted by
    the API.
    """
    hidden_reasoning: str | None = None
    """The internal reasoning of the agent."""
    is_err: bool | None = None
    """Whether the message belongs to a step that failed."""
    message_type: Literal["hidden_reasoning_message"] = "hidden_reasoning_message"
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
