from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class EchoResponse(Model):
    names: list[str] | None = None
    cursor: str | None = None
