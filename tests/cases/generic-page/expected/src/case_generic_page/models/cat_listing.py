from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from .._runtime.model import Model
from .cat import Cat


@dataclass(slots=True, kw_only=True, repr=False)
class CatListing(Model):
    items: list[CatListingItem]
    first: CatListingSlot | None = None
    next: str | None


@dataclass(slots=True, kw_only=True, repr=False)
class CatListingSlot(Model):
    held: CatListingItem | None = None


CatListingItem: TypeAlias = Cat
