from __future__ import annotations

from typing import TypeAlias

from .key import Key

Booked: TypeAlias = Key
