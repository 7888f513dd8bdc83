from __future__ import annotations

from typing import TypeAlias

from .._runtime.model import Unknown
from .crate import Crate
from .letter import Letter
from .registered import Registered

Parcel: TypeAlias = Registered | Letter | Crate | Unknown
