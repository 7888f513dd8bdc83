from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Document(Model):
    id_: str | None = None
    id: str | None = None
    size: str | None = None
    size_: str | None = None
