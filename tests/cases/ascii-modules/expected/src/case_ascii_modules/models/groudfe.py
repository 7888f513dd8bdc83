from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .u65e5 import 日


@dataclass(slots=True, kw_only=True, repr=False)
class Größe(Model):
    höhe: int | None = None
    wo: 日 | None = None
