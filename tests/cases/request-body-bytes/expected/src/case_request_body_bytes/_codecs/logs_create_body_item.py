from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.formats import decode_date
from .._runtime.model import Codec
from ..models.logs_create_body_item import LogsCreateBodyItem


def decode_logs_create_body_item(container: Any, key: Any) -> LogsCreateBodyItem:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: LogsCreateBodyItem = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(LogsCreateBodyItem)
    extra: dict[str, Any] = {}
    if not _LOGS_CREATE_BODY_ITEM_KNOWN.issuperset(data):
        extra = extra_fields(data, _LOGS_CREATE_BODY_ITEM_KNOWN)
    new.extra_fields = extra
    value = get("at")
    if value is not None:
        value = decode_date(data, "at")
    new.at = value
    return new


def encode_logs_create_body_item(value: LogsCreateBodyItem) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.at is not None:
        data["at"] = encode(value.at)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_LOGS_CREATE_BODY_ITEM_KNOWN = frozenset(("at",))

CODECS: Final[dict[type, Codec]] = {
    LogsCreateBodyItem: Codec(
        decode_logs_create_body_item,
        encode_logs_create_body_item,
    ),
}
