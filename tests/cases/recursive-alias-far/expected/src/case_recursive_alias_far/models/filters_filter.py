from __future__ import annotations

from typing import Literal, TypeAlias

FiltersFilter: TypeAlias = list["ItemFilter | None"]

ItemFilter: TypeAlias = FiltersFilter | Literal["all", "none"] | str
