from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Books(Model):
    content: list[str] | None = None
    number: int | None = None
    total_pages: int | None = None
    last: bool | None = None
