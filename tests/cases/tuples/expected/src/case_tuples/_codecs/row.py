from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_any,
    decode_bool,
    decode_float,
    decode_int,
    decode_str,
    extra_fields,
    list_of,
    mismatch,
    nullable,
    tuple_of,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.formats import decode_date
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
    value = get("point")
    if value is not None:
        value = _tuple_of_float_str(data, "point")
    new.point = value
    value = get("most")
    if value is not None:
        value = _tuple_of_float_str(data, "most")
    new.most = value
    value = get("rest")
    if value is not None:
        value = _tuple_of_date_row(data, "rest")
    new.rest = value
    value = get("free")
    if value is not None:
        value = _tuple_of_int(data, "free")
    new.free = value
    value = get("open")
    if value is not None:
        value = _list_of_row_open_item(data, "open")
    new.open = value
    value = get("gaps")
    if value is not None:
        value = _list_of_nullable_row_gap(data, "gaps")
    new.gaps = value
    value = get("old")
    if value is not None:
        value = _tuple_of_int_str(data, "old")
    new.old = value
    value = get("none")
    if value is not None:
        value = _list_of_any(data, "none")
    new.none = value
    return new


def encode_row(value: Row) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.point is not None:
        data["point"] = encode(value.point)
    if value.most is not None:
        data["most"] = encode(value.most)
    if value.rest is not None:
        data["rest"] = encode(value.rest)
    if value.free is not None:
        data["free"] = encode(value.free)
    if value.open is not None:
        data["open"] = encode(value.open)
    if value.gaps is not None:
        data["gaps"] = encode(value.gaps)
    if value.old is not None:
        data["old"] = encode(value.old)
    if value.none is not None:
        data["none"] = encode(value.none)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_row_open_item(container: Any, key: Any) -> float | str | bool:
    try:
        value = container[key]
    except KeyError:
        value = mismatch(container, key, "a value")
    if type(value) is int or type(value) is float:
        value = decode_float(container, key)
    elif type(value) is not str and type(value) is not bool:
        value = mismatch(container, key, "int or float or str or bool")
    found: float | str | bool = value
    return found


def decode_row_gap(container: Any, key: Any) -> float | str:
    try:
        value = container[key]
    except KeyError:
        value = mismatch(container, key, "a value")
    if type(value) is int or type(value) is float:
        value = decode_float(container, key)
    elif type(value) is not str:
        value = mismatch(container, key, "int or float or str")
    found: float | str = value
    return found


_new = object.__new__

_tuple_of_float_str = tuple_of((decode_float, decode_str))

_tuple_of_date_row = tuple_of((decode_date, decode_row), decode_bool)

_tuple_of_int = tuple_of((decode_int,), decode_any)

_list_of_row_open_item = list_of(decode_row_open_item)

_list_of_nullable_row_gap = list_of(nullable(decode_row_gap))

_tuple_of_int_str = tuple_of((decode_int, decode_str))

_list_of_any = list_of(decode_any)

_ROW_KNOWN = frozenset(("point", "most", "rest", "free", "open", "gaps", "old", "none"))

CODECS: Final[dict[type, Codec]] = {Row: Codec(decode_row, encode_row)}
