from __future__ import annotations

from typing import TypeAlias

from .word import Word

Far: TypeAlias = Word | int
