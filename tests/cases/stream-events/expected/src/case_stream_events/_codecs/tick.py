from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, Decoder, mismatch
from .._runtime.unions import KeyedVariant, decode_by_keys, unknown
from ..models.tick import Tick
from .halt import decode_halt
from .price import decode_price


def decode_tick(container: Any, key: Any) -> Tick:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Tick = mismatch(container, key, "object")
        return fault
    tag = data.get("type")
    if type(tag) is not str:
        return decode_by_keys(container, key, _TICK_KEYS)
    decode = _TICK_TAGS.get(tag)
    if decode is None:
        return unknown(tag, container, key)
    return decode(container, key)


_TICK_TAGS: Final[dict[str, Decoder[Tick]]] = {
    "price": decode_price,
    "halt": decode_halt,
}

_TICK_KEYS: Final[list[KeyedVariant[Tick]]] = [
    KeyedVariant(decode_price, required=("value",), known=("value",)),
    KeyedVariant(decode_halt, required=(), known=("reason",)),
]
