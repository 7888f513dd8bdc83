from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .pet import Pet


@dataclass(slots=True, kw_only=True, repr=False)
class ShopPage(Model):
    pets: list[Pet]
    next_cursor: str | None = None
