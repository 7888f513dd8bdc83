from __future__ import annotations

from typing import TypeAlias

Whole: TypeAlias = int
