from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Query(Model):
    offset: int | None = None
    limit: int | None = None
    id: str | None = None
    """Set by the server; never sent."""
