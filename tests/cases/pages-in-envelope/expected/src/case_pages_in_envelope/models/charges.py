from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .charge import Charge


@dataclass(slots=True, kw_only=True, repr=False)
class Charges(Model):
    data: list[Charge]
    has_more: bool
    currency: str | None = None
