from __future__ import annotations

from typing import TypeAlias

Words: TypeAlias = list[str]
