from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .nest import Nest
from .shape import Shape

# In quotes in these types, for `typing.get_type_hints`:
from .nest import NestItemItem as NestItemItem


@dataclass(slots=True, kw_only=True, repr=False)
class Tree(Model):
    left: TreeLeft | None = None
    shape: Shape | None = None
    nest: Nest | None = None


@dataclass(slots=True, kw_only=True, repr=False)
class TreeLeft(Model):
    left: TreeLeftLeft | None = None
    shape: Shape | None = None
    nest: Nest | None = None
    mark: str | None = None


@dataclass(slots=True, kw_only=True, repr=False)
class TreeLeftLeft(Model):
    left: TreeLeftLeft | None = None
    shape: Shape | None = None
    nest: Nest | None = None
    mark: str | None = None
