from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Paid(Model):
    type: Literal["order.paid"] = "order.paid"
    at: datetime
