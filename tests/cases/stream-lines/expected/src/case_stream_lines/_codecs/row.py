from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.row import Row


def decode_row(container: Any, key: Any) -> Row:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Row = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Row)
    extra: dict[str, Any] = {}
    if not _ROW_KNOWN.issuperset(data):
        extra = extra_fields(data, _ROW_KNOWN)
    new.extra_fields = extra
    value = get("id")
    if type(value) is not int:
        value = decode_int(data, "id")
    new.id = value
    return new


def encode_row(value: Row) -> dict[str, Any]:
    data: dict[str, Any] = {"id": value.id}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_ROW_KNOWN = frozenset(("id",))

CODECS: Final[dict[type, Codec]] = {Row: Codec(decode_row, encode_row)}
