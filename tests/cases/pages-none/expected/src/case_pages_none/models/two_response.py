from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class TwoResponse(Model):
    good: list[str] | None = None
    bad: list[str] | None = None
    next_cursor: str | None = None
