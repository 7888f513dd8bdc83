from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .._runtime.model import Model
from .str_model import Str


@dataclass(slots=True, kw_only=True, repr=False)
class Object(Model):
    free: dict[str, Any]
    text: Str | None = None
