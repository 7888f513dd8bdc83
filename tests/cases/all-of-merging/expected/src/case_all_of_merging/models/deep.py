from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Deep(Model):
    size: DeepSize | None = None


@dataclass(slots=True, kw_only=True, repr=False)
class DeepSize(Model):
    width: int | None = None
    height: int
