from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Meta(Model):
    title: str
    id: int | None = None
    """Set by the server; never sent."""
