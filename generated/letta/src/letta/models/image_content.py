from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.model import Model
from .image_source import ImageSource


@dataclass(slots=True, kw_only=True, repr=False)
class ImageContent(Model):
    """An image in a message."""

    source: ImageSource
    """The source of the image."""
    type: Literal["image"] = "image"
    """The type of the message."""
