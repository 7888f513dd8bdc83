from __future__ import annotations

from typing import TypeAlias

Table: TypeAlias = dict[str, list["TableItem"]]

TableItem: TypeAlias = Table | str
