from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Kinds(Model):
    kind: Literal["a", "b"] | str | None = None
    n: int | None = None
