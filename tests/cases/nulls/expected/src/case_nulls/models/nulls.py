from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from .._runtime.model import Model
from .far import Far
from .word import Word


@dataclass(slots=True, kw_only=True, repr=False)
class Nulls(Model):
    a: str | None
    b: str | None
    c: str | None
    d: str | None
    e: Literal["a"] | str | None
    f: str | None
    g: Word | None
    h: Word | None
    i: str | None
    j: Far | None
    k: str | None
    l: Far | None
    """Far."""
    not_null: str | None = None
    told: int | None = None
    """A number. Constraints: minimum 1."""
    only: None = None
    const: None = None
    items: list[NullsItem] | None = None


NullsItem: TypeAlias = list[int | str | None]
