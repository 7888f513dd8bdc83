from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .._runtime.model import Model
from .object_model import Object


@dataclass(slots=True, kw_only=True, repr=False)
class Date(Model):
    day: date | None = None
    or_: Object | None = None
