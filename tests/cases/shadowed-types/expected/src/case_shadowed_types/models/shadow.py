from __future__ import annotations

import builtins
import datetime as dt
from dataclasses import dataclass
from typing import Any, Literal
from uuid import UUID

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Shadow(Model):
    str: builtins.str
    int: builtins.list[builtins.int]
    list: builtins.list[builtins.str]
    dict: builtins.dict[builtins.str, builtins.int] | None = None
    bool: builtins.bool | None = None
    float: builtins.float | None = None
    bytes: builtins.bytes | None = None
    date: dt.date
    datetime: dt.datetime | None = None
    time: dt.time | None = None
    timedelta: dt.timedelta | builtins.str | None = None
    uuid: UUID | None = None
    literal: Literal["a", "b"] | builtins.str | None = None
    any: Any
    model: Shadow | None = None
    typing: builtins.str | None = None
