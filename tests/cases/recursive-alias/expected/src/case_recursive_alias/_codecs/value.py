from __future__ import annotations

from typing import Any

from .._runtime.decoding import list_of, map_of, mismatch, nullable
from ..models.value import Value


def decode_value(container: Any, key: Any) -> Value:
    try:
        value = container[key]
    except KeyError:
        value = mismatch(container, key, "a value")
    if type(value) is list:
        value = _list_of_nullable_value(container, key)
    elif type(value) is dict:
        value = _map_of_nullable_value(container, key)
    elif type(value) is not bool and type(value) is not str:
        value = mismatch(container, key, "bool or str or array or object")
    found: Value = value
    return found


_list_of_nullable_value = list_of(nullable(decode_value))

_map_of_nullable_value = map_of(nullable(decode_value))
