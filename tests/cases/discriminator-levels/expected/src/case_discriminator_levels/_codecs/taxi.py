from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_float, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.taxi import Taxi


def decode_taxi(container: Any, key: Any) -> Taxi:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Taxi = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Taxi)
    extra: dict[str, Any] = {}
    if not _TAXI_KNOWN.issuperset(data):
        extra = extra_fields(data, _TAXI_KNOWN)
    new.extra_fields = extra
    value = get("kind")
    if value != "taxi":
        value = absent_tag(data, "kind", "taxi", extra)
    new.kind = value
    value = get("speed")
    if value is not None:
        value = decode_float(data, "speed")
    new.speed = value
    value = get("doors")
    if value is not None and type(value) is not int:
        value = decode_int(data, "doors")
    new.doors = value
    return new


def encode_taxi(value: Taxi) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": value.kind}
    if value.speed is not None:
        data["speed"] = value.speed
    if value.doors is not None:
        data["doors"] = value.doors
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_TAXI_KNOWN = frozenset(("kind", "speed", "doors"))

CODECS: Final[dict[type, Codec]] = {Taxi: Codec(decode_taxi, encode_taxi)}
