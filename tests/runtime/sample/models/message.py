"""Messages: a tagged union and what it holds."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, TypeAlias

from .._runtime.model import Model, Unknown
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class ToolReturn(Model):
    """What a tool gave back."""

    tool_return: str
    note: str | Unset | None = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class UserMessage(Model):
    """What a user said."""

    id: str
    date: datetime
    content: str | None = None
    message_type: Literal["user_message"] = "user_message"
    seq_id: int | None = None


@dataclass(slots=True, kw_only=True, repr=False)
class ToolMessage(Model):
    """What tools gave back."""

    id: str
    tool_returns: list[ToolReturn]
    message_type: Literal["tool_message"] = "tool_message"
    api_key: str | None = field(default=None, metadata={"secret": True})


Message: TypeAlias = UserMessage | ToolMessage | Unknown
