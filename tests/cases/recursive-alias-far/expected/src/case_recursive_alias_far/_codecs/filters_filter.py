from __future__ import annotations

from typing import Any

from .._runtime.decoding import list_of, mismatch, nullable
from ..models.filters_filter import FiltersFilter, ItemFilter


def decode_filters_filter(container: Any, key: Any) -> FiltersFilter:
    found: FiltersFilter = _list_of_nullable_item_filter(container, key)
    return found


def decode_item_filter(container: Any, key: Any) -> ItemFilter:
    try:
        value = container[key]
    except KeyError:
        value = mismatch(container, key, "a value")
    if type(value) is list:
        value = decode_filters_filter(container, key)
    elif type(value) is not str:
        value = mismatch(container, key, "array or str")
    found: ItemFilter = value
    return found


_list_of_nullable_item_filter = list_of(nullable(decode_item_filter))
