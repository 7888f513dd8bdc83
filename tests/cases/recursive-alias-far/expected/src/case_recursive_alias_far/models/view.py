from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from .._runtime.model import Model
from .condition import Condition
from .filter_model import FilterItem
from .table import Table, TableItem

# In quotes in types from elsewhere: `typing.get_type_hints` looks here.
_IN_QUOTES: Final = (FilterItem, TableItem)


@dataclass(slots=True, kw_only=True, repr=False)
class View(Model):
    where: Condition | None = None
    table: Table | None = None
