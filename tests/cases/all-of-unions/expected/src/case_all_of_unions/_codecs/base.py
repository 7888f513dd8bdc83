from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, Decoder, mismatch
from .._runtime.unions import KeyedVariant, decode_by_keys, unknown
from ..models.base import Base
from .child_a import decode_child_a
from .child_b import decode_child_b


def decode_base(container: Any, key: Any) -> Base:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Base = mismatch(container, key, "object")
        return fault
    tag = data.get("kind")
    if type(tag) is not str:
        return decode_by_keys(container, key, _BASE_KEYS)
    decode = _BASE_TAGS.get(tag)
    if decode is None:
        return unknown(tag, container, key)
    return decode(container, key)


_BASE_TAGS: Final[dict[str, Decoder[Base]]] = {
    "ChildA": decode_child_a,
    "ChildB": decode_child_b,
}

_BASE_KEYS: Final[list[KeyedVariant[Base]]] = [
    KeyedVariant(decode_child_a, required=(), known=("a",)),
    KeyedVariant(decode_child_b, required=(), known=("b",)),
]
