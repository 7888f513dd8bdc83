from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset
from .anything import Anything


@dataclass(slots=True, kw_only=True, repr=False)
class Account(Model):
    id: str | None = None
    """Set by the server; never sent."""
    created: datetime | None = None
    """Set by the server; never sent."""
    name: str
    note: Anything | None = None
    """Set by the server; never sent."""
    none: None = None
    """Set by the server; never sent."""
    more: Anything | None | Unset = UNSET
    password: str | None = None
    """Only ever sent."""
    hint: str | None | Unset = UNSET
    """Only ever sent."""
