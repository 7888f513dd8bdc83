from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, extra_fields, list_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.log import Log
from .item import decode_item


def decode_log(container: Any, key: Any) -> Log:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Log = mismatch(container, key, "object")
        return fault
    new = _new(Log)
    extra: dict[str, Any] = {}
    if not _LOG_KNOWN.issuperset(data):
        extra = extra_fields(data, _LOG_KNOWN)
    new.extra_fields = extra
    new.items = _list_of_item(data, "items")
    return new


def encode_log(value: Log) -> dict[str, Any]:
    data: dict[str, Any] = {"items": encode(value.items)}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_item = list_of(decode_item)

_LOG_KNOWN = frozenset(("items",))

CODECS: Final[dict[type, Codec]] = {Log: Codec(decode_log, encode_log)}
