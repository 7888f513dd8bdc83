from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Counts(Model):
    week: int
    total: int | None = None
    extra_fields: dict[str, int] = field(default_factory=dict[str, Any])
    """The properties that have no name of their own, all of one type."""
