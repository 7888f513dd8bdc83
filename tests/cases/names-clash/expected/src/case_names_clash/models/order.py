from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Order(Model):
    item: OrderItemValue | None = None
    field_1st: str | None = None
    plus_1: int | None = None
    minus_1: int | None = None
    field: str | None = None


@dataclass(slots=True, kw_only=True, repr=False)
class OrderItemValue(Model):
    name: str | None = None
