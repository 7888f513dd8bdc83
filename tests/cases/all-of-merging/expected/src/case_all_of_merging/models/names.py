from __future__ import annotations

from typing import TypeAlias

Names: TypeAlias = list[str]
