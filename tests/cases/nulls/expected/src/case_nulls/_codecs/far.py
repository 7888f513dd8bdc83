from __future__ import annotations

from typing import Any

from .._runtime.decoding import decode_int, mismatch
from ..models.far import Far


def decode_far(container: Any, key: Any) -> Far:
    try:
        value = container[key]
    except KeyError:
        value = mismatch(container, key, "a value")
    if type(value) is int or type(value) is float:
        value = decode_int(container, key)
    elif type(value) is not str:
        value = mismatch(container, key, "str or int")
    found: Far = value
    return found
