from __future__ import annotations

from typing import Any

from .._runtime.decoding import list_of, map_of, mismatch
from ..models.table import Table, TableItem


def decode_table(container: Any, key: Any) -> Table:
    found: Table = _map_of_list_of_table_item(container, key)
    return found


def decode_table_item(container: Any, key: Any) -> TableItem:
    try:
        value = container[key]
    except KeyError:
        value = mismatch(container, key, "a value")
    if type(value) is dict:
        value = decode_table(container, key)
    elif type(value) is not str:
        value = mismatch(container, key, "object or str")
    found: TableItem = value
    return found


_map_of_list_of_table_item = map_of(list_of(decode_table_item))
