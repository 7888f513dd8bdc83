from __future__ import annotations

from typing import TypeAlias

from .._runtime.model import Unknown
from .duo import Duo
from .mono import Mono

Noise: TypeAlias = Mono | Duo | Unknown
"""A `tone` that this version does not know arrives as `Unknown`."""
