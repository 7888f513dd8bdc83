from __future__ import annotations

from typing import TypeAlias

FooBar3: TypeAlias = list[str]
