from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Listing(Model):
    items: list[Any]
    first: ListingSlot | None = None
    next: str | None


@dataclass(slots=True, kw_only=True, repr=False)
class ListingSlot(Model):
    held: Any = None
