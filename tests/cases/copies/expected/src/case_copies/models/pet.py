from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .kind import Kind


@dataclass(slots=True, kw_only=True, repr=False)
class Pet(Model):
    id: int | None = None
    """Set by the server; never sent."""
    kind: Kind
    """What it is."""
