from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from .._runtime.model import Model
from .condition import Condition
from .filters_filter import ItemFilter
from .filters_table import FiltersTable, ItemTable

# In quotes in types from elsewhere: `typing.get_type_hints` looks here.
_IN_QUOTES: Final = (ItemFilter, ItemTable)


@dataclass(slots=True, kw_only=True, repr=False)
class View(Model):
    where: Condition | None = None
    table: FiltersTable | None = None
