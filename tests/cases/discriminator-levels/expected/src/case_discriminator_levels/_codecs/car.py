from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    Decoder,
    decode_float,
    decode_int,
    extra_fields,
    mismatch,
)
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import KeyedVariant, absent_tag, decode_by_keys, unknown
from ..models.car import Car, CarBase
from .taxi import decode_taxi


def decode_car(container: Any, key: Any) -> Car:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Car = mismatch(container, key, "object")
        return fault
    tag = data.get("kind")
    if type(tag) is not str:
        return decode_by_keys(container, key, _CAR_KEYS)
    decode = _CAR_TAGS.get(tag)
    if decode is None:
        return unknown(tag, container, key)
    return decode(container, key)


def decode_car_base(container: Any, key: Any) -> CarBase:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: CarBase = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(CarBase)
    extra: dict[str, Any] = {}
    if not _CAR_BASE_KNOWN.issuperset(data):
        extra = extra_fields(data, _CAR_BASE_KNOWN)
    new.extra_fields = extra
    value = get("kind")
    if value != "car":
        value = absent_tag(data, "kind", "car", extra)
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


def encode_car_base(value: CarBase) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": value.kind}
    if value.speed is not None:
        data["speed"] = value.speed
    if value.doors is not None:
        data["doors"] = value.doors
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_CAR_TAGS: Final[dict[str, Decoder[Car]]] = {
    "car": decode_car_base,
    "taxi": decode_taxi,
}

_CAR_KEYS: Final[list[KeyedVariant[Car]]] = [
    KeyedVariant(decode_car_base, required=(), known=("speed", "doors")),
    KeyedVariant(decode_taxi, required=(), known=("speed", "doors")),
]

_CAR_BASE_KNOWN = frozenset(("kind", "speed", "doors"))

CODECS: Final[dict[type, Codec]] = {CarBase: Codec(decode_car_base, encode_car_base)}
