from __future__ import annotations

from typing import TypeAlias

Left: TypeAlias = int
