from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_float,
    decode_int,
    decode_str,
    extra_fields,
    mismatch,
)
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.line import Line


def decode_line(container: Any, key: Any) -> Line:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Line = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Line)
    extra: dict[str, Any] = {}
    if not _LINE_KNOWN.issuperset(data):
        extra = extra_fields(data, _LINE_KNOWN, decode_int)
    new.extra_fields = extra
    new.unit_price = decode_float(data, "unitPrice")
    value = get("code")
    if value is not None and type(value) is not str:
        value = decode_str(data, "code")
    new.code = value
    value = get("odd")
    if value is not None and type(value) is not str:
        value = decode_str(data, "odd")
    new.odd = value
    return new


def encode_line(value: Line) -> dict[str, Any]:
    data: dict[str, Any] = {"unitPrice": value.unit_price}
    if value.code is not None:
        data["code"] = value.code
    if value.odd is not None:
        data["odd"] = value.odd
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_LINE_KNOWN = frozenset(("unitPrice", "code", "odd"))

CODECS: Final[dict[type, Codec]] = {Line: Codec(decode_line, encode_line)}
