from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.rooms_list_filter import RoomsListFilter


def decode_rooms_list_filter(container: Any, key: Any) -> RoomsListFilter:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: RoomsListFilter = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(RoomsListFilter)
    extra: dict[str, Any] = {}
    if not _ROOMS_LIST_FILTER_KNOWN.issuperset(data):
        extra = extra_fields(data, _ROOMS_LIST_FILTER_KNOWN)
    new.extra_fields = extra
    value = get("floor")
    if value is not None and type(value) is not int:
        value = decode_int(data, "floor")
    new.floor = value
    value = get("size")
    if value is not None and type(value) is not int:
        value = decode_int(data, "size")
    new.size = value
    return new


def encode_rooms_list_filter(value: RoomsListFilter) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.floor is not None:
        data["floor"] = value.floor
    if value.size is not None:
        data["size"] = value.size
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_ROOMS_LIST_FILTER_KNOWN = frozenset(("floor", "size"))

CODECS: Final[dict[type, Codec]] = {
    RoomsListFilter: Codec(decode_rooms_list_filter, encode_rooms_list_filter),
}
