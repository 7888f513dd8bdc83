from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_int,
    decode_str,
    extra_fields,
    list_of,
    mismatch,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.found import Found, FoundInfo
from .item import decode_item


def decode_found(container: Any, key: Any) -> Found:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Found = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Found)
    extra: dict[str, Any] = {}
    if not _FOUND_KNOWN.issuperset(data):
        extra = extra_fields(data, _FOUND_KNOWN)
    new.extra_fields = extra
    value = get("on")
    if value is not None and type(value) is not str:
        value = decode_str(data, "on")
    new.on = value
    value = get("found")
    if value is not None:
        value = _list_of_item(data, "found")
    new.found = value
    value = get("info")
    if value is not None:
        value = decode_found_info(data, "info")
    new.info = value
    return new


def encode_found(value: Found) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.on is not None:
        data["on"] = value.on
    if value.found is not None:
        data["found"] = encode(value.found)
    if value.info is not None:
        data["info"] = encode(value.info)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_found_info(container: Any, key: Any) -> FoundInfo:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: FoundInfo = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(FoundInfo)
    extra: dict[str, Any] = {}
    if not _FOUND_INFO_KNOWN.issuperset(data):
        extra = extra_fields(data, _FOUND_INFO_KNOWN)
    new.extra_fields = extra
    value = get("to")
    if value is not None and type(value) is not str:
        value = decode_str(data, "to")
    new.to = value
    value = get("all")
    if value is not None and type(value) is not int:
        value = decode_int(data, "all")
    new.all = value
    return new


def encode_found_info(value: FoundInfo) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.to is not None:
        data["to"] = value.to
    if value.all is not None:
        data["all"] = value.all
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_item = list_of(decode_item)

_FOUND_KNOWN = frozenset(("on", "found", "info"))

_FOUND_INFO_KNOWN = frozenset(("to", "all"))

CODECS: Final[dict[type, Codec]] = {
    Found: Codec(decode_found, encode_found),
    FoundInfo: Codec(decode_found_info, encode_found_info),
}
