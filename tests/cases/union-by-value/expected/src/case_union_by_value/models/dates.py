from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Dates(Model):
    min: date | None = None
    max: str | None = None
