from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class NotesListResponse(Model):
    data: list[str] | None = None
    last_id: str | None = None
    has_more: bool | None = None
