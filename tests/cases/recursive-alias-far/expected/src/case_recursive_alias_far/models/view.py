from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .condition import Condition

# In quotes in these types, for `typing.get_type_hints`:
from .filters_filter import ItemFilter as ItemFilter


@dataclass(slots=True, kw_only=True, repr=False)
class View(Model):
    where: Condition | None = None
