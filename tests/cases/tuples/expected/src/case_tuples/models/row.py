from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Row(Model):
    point: tuple[float, str] | None = None
    """Constraints: minItems 2."""
    most: tuple[float, str] | None = None
    """Constraints: minItems 2, maxItems 2."""
    rest: tuple[date, Row, *tuple[bool, ...]] | None = None
    """Constraints: minItems 2."""
    free: tuple[int, *tuple[Any, ...]] | None = None
    """Constraints: minItems 1."""
    open: list[float | str | bool] | None = None
    gaps: list[float | str | None] | None = None
    old: tuple[int, str] | None = None
    """Constraints: minItems 2."""
    none: list[Any] | None = None
