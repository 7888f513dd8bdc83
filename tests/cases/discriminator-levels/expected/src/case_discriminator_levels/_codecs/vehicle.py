from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    Decoder,
    decode_float,
    decode_str,
    extra_fields,
    mismatch,
)
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import KeyedVariant, decode_by_keys, unknown
from ..models.vehicle import Vehicle, VehicleBase
from .car import decode_car_base
from .sled import decode_sled
from .taxi import decode_taxi


def decode_vehicle(container: Any, key: Any) -> Vehicle:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Vehicle = mismatch(container, key, "object")
        return fault
    tag = data.get("kind")
    if type(tag) is not str:
        return decode_by_keys(container, key, _VEHICLE_KEYS)
    decode = _VEHICLE_TAGS.get(tag)
    if decode is None:
        return unknown(tag, container, key)
    return decode(container, key)


def decode_vehicle_base(container: Any, key: Any) -> VehicleBase:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: VehicleBase = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(VehicleBase)
    extra: dict[str, Any] = {}
    if not _VEHICLE_BASE_KNOWN.issuperset(data):
        extra = extra_fields(data, _VEHICLE_BASE_KNOWN)
    new.extra_fields = extra
    value = get("kind")
    if type(value) is not str:
        value = decode_str(data, "kind")
    new.kind = value
    value = get("speed")
    if value is not None:
        value = decode_float(data, "speed")
    new.speed = value
    return new


def encode_vehicle_base(value: VehicleBase) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": value.kind}
    if value.speed is not None:
        data["speed"] = value.speed
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_VEHICLE_TAGS: Final[dict[str, Decoder[Vehicle]]] = {
    "sled": decode_sled,
    "car": decode_car_base,
    "taxi": decode_taxi,
}

_VEHICLE_KEYS: Final[list[KeyedVariant[Vehicle]]] = [
    KeyedVariant(decode_car_base, required=(), known=("speed", "doors")),
    KeyedVariant(decode_taxi, required=(), known=("speed", "doors")),
    KeyedVariant(decode_sled, required=(), known=("speed",)),
]

_VEHICLE_BASE_KNOWN = frozenset(("kind", "speed"))

CODECS: Final[dict[type, Codec]] = {
    VehicleBase: Codec(decode_vehicle_base, encode_vehicle_base),
}
