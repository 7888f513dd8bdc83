from __future__ import annotations

from typing import Any

from .._runtime.decoding import ABSENT, map_of, mismatch
from ..models.faults import Faults
from .texts import decode_texts


def decode_faults(container: Any, key: Any) -> Faults:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Faults = mismatch(container, key, "object")
        return fault
    if data.get("_texts") is not None:
        return decode_texts(container, key)
    return _map_of_faults(container, key)


_map_of_faults = map_of(decode_faults)
