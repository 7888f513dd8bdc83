from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class FlatOval(Model):
    kind: Literal["oval"] = "oval"
    sub: Literal["flat"] | str = "flat"
    h: float | None = None
