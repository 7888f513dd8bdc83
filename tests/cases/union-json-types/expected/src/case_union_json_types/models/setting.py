from __future__ import annotations

import builtins
from dataclasses import dataclass
from datetime import date
from typing import Literal

from .._runtime.model import Model
from .value import Value


@dataclass(slots=True, kw_only=True, repr=False)
class Setting(Model):
    value: Value | None
    mixed: str | int | None
    port: int | date | None = None
    list: builtins.list[int] | bool | None = None
    texts: builtins.list[str | float] | None = None
    level: Literal["low", "high"] | str | None = None
