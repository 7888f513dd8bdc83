from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class SmallWidget(Model):
    kind: Literal["Small"] = "Small"
    height: int | None = None
