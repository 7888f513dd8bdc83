from __future__ import annotations

from typing import Any

from .._runtime.decoding import decode_int, list_of, mismatch, nullable
from ..models.value import Value
from .named import decode_named


def decode_value(container: Any, key: Any) -> Value:
    try:
        value = container[key]
    except KeyError:
        value = mismatch(container, key, "a value")
    if type(value) is int or type(value) is float:
        value = decode_int(container, key)
    elif type(value) is list:
        value = _list_of_nullable_value(container, key)
    elif type(value) is dict:
        value = decode_named(container, key)
    elif type(value) is not str:
        value = mismatch(container, key, "str or int or array or object")
    found: Value = value
    return found


_list_of_nullable_value = list_of(nullable(decode_value))
