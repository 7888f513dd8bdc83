from __future__ import annotations

from typing import Any

from .._runtime.decoding import list_of
from ..models.grid import Grid


def decode_grid(container: Any, key: Any) -> Grid:
    found: Grid = _list_of_grid(container, key)
    return found


_list_of_grid = list_of(decode_grid)
