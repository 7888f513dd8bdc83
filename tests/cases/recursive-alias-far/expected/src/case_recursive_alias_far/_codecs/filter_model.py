from __future__ import annotations

from typing import Any

from .._runtime.decoding import list_of, mismatch, nullable
from ..models.filter_model import Filter, FilterItem


def decode_filter(container: Any, key: Any) -> Filter:
    found: Filter = _list_of_nullable_filter_item(container, key)
    return found


def decode_filter_item(container: Any, key: Any) -> FilterItem:
    try:
        value = container[key]
    except KeyError:
        value = mismatch(container, key, "a value")
    if type(value) is list:
        value = decode_filter(container, key)
    elif type(value) is not str:
        value = mismatch(container, key, "array or str")
    found: FilterItem = value
    return found


_list_of_nullable_filter_item = list_of(nullable(decode_filter_item))
