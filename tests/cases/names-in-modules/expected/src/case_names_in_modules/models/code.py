from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Code(Model):
    g: str | None = None


Codes: TypeAlias = dict[str, Code]
