from __future__ import annotations

from typing import TypeAlias

Prices: TypeAlias = dict[str, float | None]
