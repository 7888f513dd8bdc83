from __future__ import annotations

from typing import Literal, TypeAlias

Colour: TypeAlias = Literal["red", "green"]
"""* `red`: Like blood."""
