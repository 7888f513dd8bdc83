from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.time_list_response_item import TimeListResponseItem


def decode_time_list_response_item(container: Any, key: Any) -> TimeListResponseItem:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: TimeListResponseItem = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(TimeListResponseItem)
    extra: dict[str, Any] = {}
    if not _TIME_LIST_RESPONSE_ITEM_KNOWN.issuperset(data):
        extra = extra_fields(data, _TIME_LIST_RESPONSE_ITEM_KNOWN)
    new.extra_fields = extra
    value = get("id")
    if type(value) is not str:
        value = decode_str(data, "id")
    new.id = value
    return new


def encode_time_list_response_item(value: TimeListResponseItem) -> dict[str, Any]:
    data: dict[str, Any] = {"id": value.id}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_TIME_LIST_RESPONSE_ITEM_KNOWN = frozenset(("id",))

CODECS: Final[dict[type, Codec]] = {
    TimeListResponseItem: Codec(
        decode_time_list_response_item,
        encode_time_list_response_item,
    ),
}
