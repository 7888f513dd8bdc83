from __future__ import annotations

from typing import Any

from .._runtime.decoding import mismatch
from ..models.condition import Condition
from .filter_model import decode_filter


def decode_condition(container: Any, key: Any) -> Condition:
    try:
        value = container[key]
    except KeyError:
        value = mismatch(container, key, "a value")
    if type(value) is list:
        value = decode_filter(container, key)
    elif type(value) is not bool:
        value = mismatch(container, key, "array or bool")
    found: Condition = value
    return found
