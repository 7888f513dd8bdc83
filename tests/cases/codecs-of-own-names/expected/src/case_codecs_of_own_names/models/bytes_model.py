from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .date import Date


@dataclass(slots=True, kw_only=True, repr=False)
class Bytes(Model):
    at: Date
    byte: bytes
