from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from .._runtime.model import Model
from .nest import Nest, NestItemItem
from .ring import Ring
from .shape import Shape

# In quotes in types from elsewhere: `typing.get_type_hints` looks here.
_IN_QUOTES: Final = (NestItemItem,)


@dataclass(slots=True, kw_only=True, repr=False)
class Tree(Model):
    left: TreeLeft | None = None
    shape: Shape | None = None
    nest: Nest | None = None
    ring: Ring | None = None


@dataclass(slots=True, kw_only=True, repr=False)
class TreeLeft(Model):
    left: TreeLeftLeft | None = None
    shape: Shape | None = None
    nest: Nest | None = None
    ring: Ring | None = None
    mark: str | None = None


@dataclass(slots=True, kw_only=True, repr=False)
class TreeLeftLeft(Model):
    left: TreeLeftLeft | None = None
    shape: Shape | None = None
    nest: Nest | None = None
    ring: Ring | None = None
    mark: str | None = None
