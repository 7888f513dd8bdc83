from __future__ import annotations

from typing import TypeAlias

from .named import Named

Value: TypeAlias = str | int | list["Value | None"] | Named
