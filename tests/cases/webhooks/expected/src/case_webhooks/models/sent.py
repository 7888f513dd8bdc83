from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Sent(Model):
    type: Literal["order.sent"] = "order.sent"
    parcel: str | None = None
