from __future__ import annotations

from typing import TypeAlias

PetsFooBar3: TypeAlias = list[str]
