from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, Decoder, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import KeyedVariant, decode_by_keys, unknown
from ..models.square import Square, SquareBase
from .huge import decode_huge
from .tiny import decode_tiny


def decode_square(container: Any, key: Any) -> Square:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Square = mismatch(container, key, "object")
        return fault
    tag = data.get("sub")
    if type(tag) is not str:
        return decode_by_keys(container, key, _SQUARE_KEYS)
    decode = _SQUARE_TAGS.get(tag)
    if decode is None:
        return unknown(tag, container, key)
    return decode(container, key)


def decode_square_base(container: Any, key: Any) -> SquareBase:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: SquareBase = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(SquareBase)
    extra: dict[str, Any] = {}
    if not _SQUARE_BASE_KNOWN.issuperset(data):
        extra = extra_fields(data, _SQUARE_BASE_KNOWN)
    new.extra_fields = extra
    value = get("kind")
    if type(value) is not str:
        value = decode_str(data, "kind")
    new.kind = value
    value = get("sub")
    if type(value) is not str:
        value = decode_str(data, "sub")
    new.sub = value
    return new


def encode_square_base(value: SquareBase) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": value.kind, "sub": value.sub}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_SQUARE_TAGS: Final[dict[str, Decoder[Square]]] = {
    "tiny": decode_tiny,
    "huge": decode_huge,
}

_SQUARE_KEYS: Final[list[KeyedVariant[Square]]] = [
    KeyedVariant(decode_tiny, required=("kind",), known=("kind",)),
    KeyedVariant(decode_huge, required=("kind",), known=("kind",)),
]

_SQUARE_BASE_KNOWN = frozenset(("kind", "sub"))

CODECS: Final[dict[type, Codec]] = {
    SquareBase: Codec(decode_square_base, encode_square_base),
}
