from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class TextContent(Model):
    """Text in a message."""

    text: str
    """The text content of the message."""
    signature: str | None = None
    """Stores a unique identifier for any reasoning associated with this text
    content.
    """
    type: Literal["text"] = "text"
    """The type of the message."""
