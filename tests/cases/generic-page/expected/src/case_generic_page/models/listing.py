from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Listing(Model):
    items: list[ListingItem]
    first: ListingSlot | None = None
    next: str | None


@dataclass(slots=True, kw_only=True, repr=False)
class ListingSlot(Model):
    held: ListingItem | None = None


ListingItem: TypeAlias = Any
