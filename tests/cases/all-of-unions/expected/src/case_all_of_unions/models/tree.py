from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from .._runtime.model import Model, Unknown


@dataclass(slots=True, kw_only=True, repr=False)
class TreeLeaf(Model):
    name: str
    leaf: int


@dataclass(slots=True, kw_only=True, repr=False)
class TreeFork(Model):
    name: str
    left: Tree


Tree: TypeAlias = TreeLeaf | TreeFork | Unknown
