from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.view import View
from .condition import decode_condition
from .table import decode_table


def decode_view(container: Any, key: Any) -> View:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: View = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(View)
    extra: dict[str, Any] = {}
    if not _VIEW_KNOWN.issuperset(data):
        extra = extra_fields(data, _VIEW_KNOWN)
    new.extra_fields = extra
    value = get("where")
    if value is not None:
        value = decode_condition(data, "where")
    new.where = value
    value = get("table")
    if value is not None:
        value = decode_table(data, "table")
    new.table = value
    return new


def encode_view(value: View) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.where is not None:
        data["where"] = encode(value.where)
    if value.table is not None:
        data["table"] = encode(value.table)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_VIEW_KNOWN = frozenset(("where", "table"))

CODECS: Final[dict[type, Codec]] = {View: Codec(decode_view, encode_view)}
