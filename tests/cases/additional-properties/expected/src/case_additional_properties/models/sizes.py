from __future__ import annotations

from typing import TypeAlias

Sizes: TypeAlias = dict[str, int]
