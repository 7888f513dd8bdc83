from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .item import Item


@dataclass(slots=True, kw_only=True, repr=False)
class Found(Model):
    on: str | None = None
    found: list[Item] | None = None
    info: FoundInfo | None = None


@dataclass(slots=True, kw_only=True, repr=False)
class FoundInfo(Model):
    to: str | None = None
    all: int | None = None
