from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .tree import Tree


@dataclass(slots=True, kw_only=True, repr=False)
class Fork(Model):
    left: Tree
