from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Exhibit(Model):
    """Something old.

    Deprecated.
    """

    name: str | None = None
    year: int | None = None
    """When it was made. Deprecated."""
    age: int | None = None
    """Deprecated."""
