from __future__ import annotations

from typing import TypeAlias

NestItemItem: TypeAlias = float | list["NestItemItem"]

Nest: TypeAlias = list[NestItemItem]
