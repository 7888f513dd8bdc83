from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.call import Call


def decode_call(container: Any, key: Any) -> Call:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Call = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Call)
    extra: dict[str, Any] = {}
    if not _CALL_KNOWN.issuperset(data):
        extra = extra_fields(data, _CALL_KNOWN)
    new.extra_fields = extra
    value = get("type")
    if value != "call":
        value = absent_tag(data, "type", "call", extra)
    new.type = value
    value = get("name")
    if value is not None and type(value) is not str:
        value = decode_str(data, "name")
    new.name = value
    return new


def encode_call(value: Call) -> dict[str, Any]:
    data: dict[str, Any] = {"type": value.type}
    if value.name is not None:
        data["name"] = value.name
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_CALL_KNOWN = frozenset(("type", "name"))

CODECS: Final[dict[type, Codec]] = {Call: Codec(decode_call, encode_call)}
