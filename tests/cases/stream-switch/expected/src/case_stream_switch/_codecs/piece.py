from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.piece import Piece


def decode_piece(container: Any, key: Any) -> Piece:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Piece = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Piece)
    extra: dict[str, Any] = {}
    if not _PIECE_KNOWN.issuperset(data):
        extra = extra_fields(data, _PIECE_KNOWN)
    new.extra_fields = extra
    value = get("delta")
    if type(value) is not str:
        value = decode_str(data, "delta")
    new.delta = value
    return new


def encode_piece(value: Piece) -> dict[str, Any]:
    data: dict[str, Any] = {"delta": value.delta}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_PIECE_KNOWN = frozenset(("delta",))

CODECS: Final[dict[type, Codec]] = {Piece: Codec(decode_piece, encode_piece)}
