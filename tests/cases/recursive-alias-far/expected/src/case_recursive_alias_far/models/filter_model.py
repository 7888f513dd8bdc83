from __future__ import annotations

from typing import Literal, TypeAlias

Filter: TypeAlias = list["FilterItem | None"]

FilterItem: TypeAlias = Filter | Literal["all", "none"] | str
