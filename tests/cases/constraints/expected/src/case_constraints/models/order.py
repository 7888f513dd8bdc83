from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset
from .line import Line
from .tree import Tree, TreeItem

# In quotes in types from elsewhere: `typing.get_type_hints` looks here.
_IN_QUOTES: Final = (TreeItem,)


@dataclass(slots=True, kw_only=True, repr=False)
class Order(Model):
    """Constraints: note requires to, minProperties 2."""

    id: str | None = None
    """Set by the server; never sent. Constraints: maxLength 3."""
    lines: list[Line]
    """Constraints: minItems 1, uniqueItems."""
    to: str | None | Unset = UNSET
    """Constraints: minLength 2."""
    note: datetime | None = None
    """Constraints: maxLength 25."""
    tree: Tree | None = None
    labels: dict[str, str] | None = None
    """Constraints: maxProperties 2."""
    pair: tuple[int, str] | None = None
    """Constraints: minItems 2, maxItems 2."""
