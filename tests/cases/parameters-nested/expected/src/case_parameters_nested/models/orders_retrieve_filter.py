from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class OrdersRetrieveFilter(Model):
    by: dict[str, Any] | None = None
    state: str | None = None
