from __future__ import annotations

from typing import TypeAlias

from .filter_model import Filter

Condition: TypeAlias = Filter | bool
