from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_float, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.shadow import Shadow


def decode_shadow(container: Any, key: Any) -> Shadow:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Shadow = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Shadow)
    extra: dict[str, Any] = {}
    if not _SHADOW_KNOWN.issuperset(data):
        extra = extra_fields(data, _SHADOW_KNOWN)
    new.extra_fields = extra
    value = get("type")
    if value != "SHADOW":
        value = absent_tag(data, "type", "SHADOW", extra)
    new.type = value
    value = get("radius")
    if value is not None:
        value = decode_float(data, "radius")
    new.radius = value
    return new


def encode_shadow(value: Shadow) -> dict[str, Any]:
    data: dict[str, Any] = {"type": value.type}
    if value.radius is not None:
        data["radius"] = value.radius
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_SHADOW_KNOWN = frozenset(("type", "radius"))

CODECS: Final[dict[type, Codec]] = {Shadow: Codec(decode_shadow, encode_shadow)}
