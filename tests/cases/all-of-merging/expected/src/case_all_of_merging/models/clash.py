from __future__ import annotations

from typing import TypeAlias

Clash: TypeAlias = int
