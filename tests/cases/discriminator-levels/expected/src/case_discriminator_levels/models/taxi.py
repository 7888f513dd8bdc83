from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Taxi(Model):
    kind: Literal["taxi"] = "taxi"
    speed: float | None = None
    doors: int | None = None
