from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset
from .counts import Counts


@dataclass(slots=True, kw_only=True, repr=False)
class Link(Model):
    url: str
    counts: Counts | None = None
    accessed: Any | Unset = UNSET
