from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .._runtime.model import Model
from .code import Code


@dataclass(slots=True, kw_only=True, repr=False)
class Line(Model):
    unit_price: float
    """Constraints: exclusiveMaximum 1000, multipleOf 0.1."""
    code: Code | None = None
    odd: str | None = None
    """Constraints: pattern \\p{Lu}."""
    extra_fields: dict[str, int] = field(default_factory=dict[str, Any])
    """The properties that have no name of their own, all of one type."""
