from __future__ import annotations

from typing import TypeAlias

from .._runtime.model import Unknown
from .base64_image import Base64Image
from .letta_image import LettaImage
from .url_image import UrlImage

ImageSource: TypeAlias = UrlImage | Base64Image | LettaImage | Unknown
"""Where an image is, told apart by `type`.

A `type` that this version does not know arrives as `Unknown`.
"""
