from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Pageable(Model):
    page: int | None = None
    """Constraints: format int32, minimum 0."""
    size: int | None = None
    """How many. Constraints: format int32, minimum 1."""
    sort: list[str] | None = None
