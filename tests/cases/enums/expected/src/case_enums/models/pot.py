from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset
from .colour import Colour


@dataclass(slots=True, kw_only=True, repr=False)
class Pot(Model):
    colour: Colour | str
    size: Literal[1, 5, 10] | int
    kind: Literal["pot"] | str = "pot"
    schema: Literal[2] | int = 2
    finish: Literal["matt", "glossy"] | str | None | Unset = UNSET
    """The server's default: `matt`."""
    others: list[Colour | str] | None = None
    by_room: dict[str, Literal["dry", "wet"] | str] | None = None
    level: Literal[0, 1, 2] | int | None = None
    ratio: float | None = None
    """Constraints: one of 0.5, 1."""
    is_new: Literal[True] | bool | None = None
    maker: Literal["acme"] | str | None = None
