from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Huge(Model):
    kind: Literal["square"] = "square"
    sub: Literal["huge"] = "huge"
