from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .item import Item


@dataclass(slots=True, kw_only=True, repr=False)
class Log(Model):
    items: list[Item]
