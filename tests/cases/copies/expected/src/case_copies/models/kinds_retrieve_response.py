from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .kind import Kind
from .kinds_retrieve_response_other import KindsRetrieveResponseOther


@dataclass(slots=True, kw_only=True, repr=False)
class KindsRetrieveResponse(Model):
    first: Kind | None = None
    other: KindsRetrieveResponseOther | None = None
    """Something else."""
    none: Kind | None = None
    """What it is."""
