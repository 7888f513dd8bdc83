from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .kind import Kind


@dataclass(slots=True, kw_only=True, repr=False)
class Http(Model):
    type: Kind | str | None = None
    """The server's default: `http`."""
