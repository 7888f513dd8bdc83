from __future__ import annotations

from typing import Any

from .._runtime.decoding import decode_int, mismatch


def decode_several_value_value(container: Any, key: Any) -> int | str:
    try:
        value = container[key]
    except KeyError:
        value = mismatch(container, key, "a value")
    if type(value) is int or type(value) is float:
        value = decode_int(container, key)
    elif type(value) is not str:
        value = mismatch(container, key, "int or str")
    found: int | str = value
    return found
