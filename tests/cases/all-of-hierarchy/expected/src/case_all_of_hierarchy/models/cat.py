from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Cat(Model):
    """Sleeps."""

    pet_type: Literal["kitty"] = "kitty"
    name: str | None = None
    lives: int | None = None
