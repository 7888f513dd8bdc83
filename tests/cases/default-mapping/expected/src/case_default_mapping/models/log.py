from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .event import Event


@dataclass(slots=True, kw_only=True, repr=False)
class Log(Model):
    event: Event | None = None
