from __future__ import annotations

from typing import TypeAlias

FiltersTable: TypeAlias = dict[str, list["ItemTable"]]

ItemTable: TypeAlias = FiltersTable | str
