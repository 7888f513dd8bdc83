from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class UrlImage(Model):
    """An image that the URL points to."""

    url: str
    """The URL of the image."""
    type: Literal["url"] = "url"
    """The source type for the image."""
