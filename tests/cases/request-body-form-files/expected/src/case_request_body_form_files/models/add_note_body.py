from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class AddNoteBody(Model):
    text: str | None = None
    key: bytes | None = None
    """Constraints: content application/octet-stream."""
