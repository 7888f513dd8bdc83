from __future__ import annotations

from typing import TypeAlias

from .text_content import TextContent

LettaAssistantMessageContentUnion: TypeAlias = TextContent
"""A part of what an agent sent, told apart by `type`."""
