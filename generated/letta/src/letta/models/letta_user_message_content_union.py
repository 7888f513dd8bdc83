from __future__ import annotations

from typing import TypeAlias

from .._runtime.model import Unknown
from .image_content import ImageContent
from .text_content import TextContent

LettaUserMessageContentUnion: TypeAlias = TextContent | ImageContent | Unknown
"""A part of what a user sent, told apart by `type`.

A `type` that this version does not know arrives as `Unknown`.
"""
