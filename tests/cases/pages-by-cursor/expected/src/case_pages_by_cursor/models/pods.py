from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Pods(Model):
    items: list[str] | None = None
    metadata: PodsMetadata | None = None


@dataclass(slots=True, kw_only=True, repr=False)
class PodsMetadata(Model):
    continue_: str | None = None
