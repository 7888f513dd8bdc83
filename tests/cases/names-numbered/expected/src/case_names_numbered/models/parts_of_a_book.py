from __future__ import annotations

from typing import TypeAlias

PartsOfABook: TypeAlias = list[str]
