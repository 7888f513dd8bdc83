from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from .._runtime.model import Model, Unknown


@dataclass(slots=True, kw_only=True, repr=False)
class TaggedRed(Model):
    owner: str | None = None
    colour: Literal["r"] = "r"
    warmth: int | None = None


@dataclass(slots=True, kw_only=True, repr=False)
class TaggedBlue(Model):
    owner: str | None = None
    colour: Literal["Blue"] = "Blue"
    depth: int | None = None


Tagged: TypeAlias = TaggedRed | TaggedBlue | Unknown
"""A `colour` that this version does not know arrives as `Unknown`."""
