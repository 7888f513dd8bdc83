from __future__ import annotations

from typing import Literal, TypeAlias

Colour: TypeAlias = Literal["red", "green", ""]
"""What a pot looks like inside."""
