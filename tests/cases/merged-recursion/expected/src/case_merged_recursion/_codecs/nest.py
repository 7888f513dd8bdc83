from __future__ import annotations

from typing import Any

from .._runtime.decoding import decode_float, list_of, mismatch
from ..models.nest import NestItemItem


def decode_nest_item_item(container: Any, key: Any) -> NestItemItem:
    try:
        value = container[key]
    except KeyError:
        value = mismatch(container, key, "a value")
    if type(value) is int or type(value) is float:
        value = decode_float(container, key)
    elif type(value) is list:
        value = _list_of_nest_item_item(container, key)
    else:
        value = mismatch(container, key, "int or float or array")
    found: NestItemItem = value
    return found


_list_of_nest_item_item = list_of(decode_nest_item_item)
