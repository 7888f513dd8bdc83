from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from .._runtime.model import Model
from .flat_oval import FlatOval


@dataclass(slots=True, kw_only=True, repr=False)
class OvalBase(Model):
    kind: Literal["oval"] | str = "oval"
    sub: str


Oval: TypeAlias = FlatOval
