from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.halt import Halt


def decode_halt(container: Any, key: Any) -> Halt:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Halt = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Halt)
    extra: dict[str, Any] = {}
    if not _HALT_KNOWN.issuperset(data):
        extra = extra_fields(data, _HALT_KNOWN)
    new.extra_fields = extra
    value = get("type")
    if value != "halt":
        value = absent_tag(data, "type", "halt", extra)
    new.type = value
    value = get("reason")
    if value is not None and type(value) is not str:
        value = decode_str(data, "reason")
    new.reason = value
    return new


def encode_halt(value: Halt) -> dict[str, Any]:
    data: dict[str, Any] = {"type": value.type}
    if value.reason is not None:
        data["reason"] = value.reason
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_HALT_KNOWN = frozenset(("type", "reason"))

CODECS: Final[dict[type, Codec]] = {Halt: Codec(decode_halt, encode_halt)}
