from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from .._runtime.model import Model
from .level import Level


@dataclass(slots=True, kw_only=True, repr=False)
class Dial(Model):
    mixed: Literal["auto", 1, True] | str | int | bool | None = None
    ratio: float | None = None
    """Constraints: one of 0.5, 1."""
    origin: dict[str, Any] | None = None
    """Constraints: one of {"x": 0}."""
    path: list[Any] | None = None
    """Constraints: one of [1, 2]."""
    equal: Literal[1, 2, True] | int | bool | None = None
    off: Literal[0, False] | int | bool | None = None
    texts: DialTexts | str | None = None
    whole: Literal[1] | int | None = None
    nothing: str | int | None = None
    level: Level | None = None
    levels: list[Literal[1, True, "a", "b"] | int | bool | str] | None = None


DialTexts: TypeAlias = Literal["1", "2.5", "true", "x"]
