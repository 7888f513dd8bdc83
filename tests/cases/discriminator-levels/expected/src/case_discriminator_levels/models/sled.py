from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Sled(Model):
    """Adds nothing."""

    kind: Literal["sled"] = "sled"
    speed: float | None = None
