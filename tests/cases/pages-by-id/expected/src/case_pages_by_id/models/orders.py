from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .order import Order


@dataclass(slots=True, kw_only=True, repr=False)
class Orders(Model):
    data: list[Order]
    has_more: bool
    first_id: str | None
    last_id: str | None
