from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class EventMessage(Model):
    """A message for notifying the developer that an event has occurred (e.g. a
    compaction). Events are NOT part of the context window.
    """

    id: str
    """The ID of the message."""
    date: datetime
    """When the message was created."""
    event_data: dict[str, Any]
    """What happened, in the words of the event's type."""
    event_type: Literal["compaction"] | str = "compaction"
    """The kind of event."""
    is_err: bool | None = None
    """Whether the message belongs to a step that failed."""
    message_type: Literal["event", "event_message"] = "event_message"
    """The type of the message: `event` from servers before 2026-01-30, `event_message`
    since.
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
