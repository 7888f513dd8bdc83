from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Pet(Model):
    name: str | None = None
    age: int | None = None
    note: Any = None
