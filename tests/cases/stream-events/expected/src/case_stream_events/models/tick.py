from __future__ import annotations

from typing import TypeAlias

from .._runtime.model import Unknown
from .halt import Halt
from .price import Price

Tick: TypeAlias = Price | Halt | Unknown
"""A `type` that this version does not know arrives as `Unknown`."""
