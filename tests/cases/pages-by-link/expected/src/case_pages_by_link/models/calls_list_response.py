from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class CallsListResponse(Model):
    calls: list[str] | None = None
    next_page_uri: str | None = None
    """Constraints: format uri."""
