from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.things_response_item import ThingsResponseItem


def decode_things_response_item(container: Any, key: Any) -> ThingsResponseItem:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: ThingsResponseItem = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(ThingsResponseItem)
    extra: dict[str, Any] = {}
    if not _THINGS_RESPONSE_ITEM_KNOWN.issuperset(data):
        extra = extra_fields(data, _THINGS_RESPONSE_ITEM_KNOWN)
    new.extra_fields = extra
    value = get("id")
    if type(value) is not str:
        value = decode_str(data, "id")
    new.id = value
    return new


def encode_things_response_item(value: ThingsResponseItem) -> dict[str, Any]:
    data: dict[str, Any] = {"id": value.id}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_THINGS_RESPONSE_ITEM_KNOWN = frozenset(("id",))

CODECS: Final[dict[type, Codec]] = {
    ThingsResponseItem: Codec(decode_things_response_item, encode_things_response_item),
}
