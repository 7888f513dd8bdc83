from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class LettaImage(Model):
    """An image that Letta stores."""

    file_id: str
    """The unique identifier of the image file persisted in storage."""
    data: str | None = None
    """The base64 encoded image data."""
    detail: str | None = None
    """What level of detail to use when processing and understanding the image (low,
    high, or auto to let the model decide)
    """
    media_type: str | None = None
    """The media type for the image."""
    type: Literal["letta"] = "letta"
    """The source type for the image."""
