from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_float, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.sled import Sled


def decode_sled(container: Any, key: Any) -> Sled:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Sled = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Sled)
    extra: dict[str, Any] = {}
    if not _SLED_KNOWN.issuperset(data):
        extra = extra_fields(data, _SLED_KNOWN)
    new.extra_fields = extra
    value = get("kind")
    if value != "sled":
        value = absent_tag(data, "kind", "sled", extra)
    new.kind = value
    value = get("speed")
    if value is not None:
        value = decode_float(data, "speed")
    new.speed = value
    return new


def encode_sled(value: Sled) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": value.kind}
    if value.speed is not None:
        data["speed"] = value.speed
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_SLED_KNOWN = frozenset(("kind", "speed"))

CODECS: Final[dict[type, Codec]] = {Sled: Codec(decode_sled, encode_sled)}
