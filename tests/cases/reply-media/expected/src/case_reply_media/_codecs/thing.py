from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.thing import Thing


def decode_thing(container: Any, key: Any) -> Thing:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Thing = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Thing)
    extra: dict[str, Any] = {}
    if not _THING_KNOWN.issuperset(data):
        extra = extra_fields(data, _THING_KNOWN)
    new.extra_fields = extra
    value = get("id")
    if type(value) is not int:
        value = decode_int(data, "id")
    new.id = value
    return new


def encode_thing(value: Thing) -> dict[str, Any]:
    data: dict[str, Any] = {"id": value.id}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_THING_KNOWN = frozenset(("id",))

CODECS: Final[dict[type, Codec]] = {Thing: Codec(decode_thing, encode_thing)}
