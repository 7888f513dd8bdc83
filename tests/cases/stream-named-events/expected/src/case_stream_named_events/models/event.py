from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from .._runtime.model import Model, Unknown


@dataclass(slots=True, kw_only=True, repr=False)
class EventHello(Model):
    event: Literal["hello"] = "hello"
    data: str | None = None
    retry: int | None = None


@dataclass(slots=True, kw_only=True, repr=False)
class EventPost(Model):
    event: Literal["post", "repost"]
    data: str | None = None
    retry: int | None = None


Event: TypeAlias = EventHello | EventPost | Unknown
"""A `event` that this version does not know arrives as `Unknown`."""
