from __future__ import annotations

from typing import Any

from .._runtime.decoding import ABSENT, mismatch
from .._runtime.unions import unknown
from ..models.parcel import Parcel
from .crate import decode_crate
from .letter import decode_letter
from .registered import decode_registered


def decode_parcel(container: Any, key: Any) -> Parcel:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Parcel = mismatch(container, key, "object")
        return fault
    if data.get("to") is not None and data.get("number") is not None:
        return decode_registered(container, key)
    if data.get("to") is not None:
        return decode_letter(container, key)
    if data.get("weight") is not None:
        return decode_crate(container, key)
    return unknown(None, container, key)
