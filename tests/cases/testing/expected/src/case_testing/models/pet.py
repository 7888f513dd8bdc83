from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Pet(Model):
    id: str | None = None
    """Set by the server; never sent. Example: `p1`."""
    name: str
    """Example: `Mia`."""
    age: int | None = None
