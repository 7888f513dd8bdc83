from __future__ import annotations

from typing import TypeAlias

from .filters_filter import FiltersFilter

Condition: TypeAlias = FiltersFilter | bool
