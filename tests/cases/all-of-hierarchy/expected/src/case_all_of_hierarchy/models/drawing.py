from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .shape import Shape


@dataclass(slots=True, kw_only=True, repr=False)
class Drawing(Model):
    shape: Shape | None = None
