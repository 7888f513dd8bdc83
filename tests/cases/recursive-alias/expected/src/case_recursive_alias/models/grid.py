from __future__ import annotations

from typing import TypeAlias

Grid: TypeAlias = list["Grid"]
