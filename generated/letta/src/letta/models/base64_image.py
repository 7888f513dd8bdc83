from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Base64Image(Model):
    """An image that travels in the message."""

    data: str
    """The base64 encoded image data."""
    media_type: str
    """The media type for the image."""
    detail: str | None = None
    """What level of detail to use when processing and understanding the image (low,
    high, or auto to let the model decide)
    """
    type: Literal["base64"] = "base64"
    """The source type for the image."""
