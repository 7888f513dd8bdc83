from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.guest import Guest


def decode_guest(container: Any, key: Any) -> Guest:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Guest = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Guest)
    extra: dict[str, Any] = {}
    if not _GUEST_KNOWN.issuperset(data):
        extra = extra_fields(data, _GUEST_KNOWN)
    new.extra_fields = extra
    value = get("name")
    if value is not None and type(value) is not str:
        value = decode_str(data, "name")
    new.name = value
    return new


def encode_guest(value: Guest) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.name is not None:
        data["name"] = value.name
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_GUEST_KNOWN = frozenset(("name",))

CODECS: Final[dict[type, Codec]] = {Guest: Codec(decode_guest, encode_guest)}
