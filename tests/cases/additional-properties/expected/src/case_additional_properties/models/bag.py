from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .._runtime.model import Model
from .closed import Closed
from .item import Item


@dataclass(slots=True, kw_only=True, repr=False)
class Bag(Model):
    name: str
    counts: dict[str, int] | None = None
    items: dict[str, Item] | None = None
    free: dict[str, Any] | None = None
    closed: Closed | None = None
    extra_fields: dict[str, int] = field(default_factory=dict[str, Any])
    """The properties that have no name of their own, all of one type."""
