from __future__ import annotations

from typing import Any

from .._runtime.decoding import list_of, map_of, mismatch
from ..models.filters_table import FiltersTable, ItemTable


def decode_filters_table(container: Any, key: Any) -> FiltersTable:
    found: FiltersTable = _map_of_list_of_item_table(container, key)
    return found


def decode_item_table(container: Any, key: Any) -> ItemTable:
    try:
        value = container[key]
    except KeyError:
        value = mismatch(container, key, "a value")
    if type(value) is dict:
        value = decode_filters_table(container, key)
    elif type(value) is not str:
        value = mismatch(container, key, "object or str")
    found: ItemTable = value
    return found


_map_of_list_of_item_table = map_of(list_of(decode_item_table))
