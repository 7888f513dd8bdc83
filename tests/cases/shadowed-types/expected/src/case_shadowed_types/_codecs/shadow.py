from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_any,
    decode_bool,
    decode_float,
    decode_int,
    decode_str,
    extra_fields,
    list_of,
    map_of,
    mismatch,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.exact import decode_uuid
from .._runtime.formats import (
    decode_bytes,
    decode_date,
    decode_datetime,
    decode_duration,
    decode_time,
)
from .._runtime.model import Codec
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
    value = get("str")
    if type(value) is not str:
        value = decode_str(data, "str")
    new.str = value
    new.int = _list_of_int(data, "int")
    new.list = _list_of_str(data, "list")
    value = get("dict")
    if value is not None:
        value = _map_of_int(data, "dict")
    new.dict = value
    value = get("bool")
    if value is not None and type(value) is not bool:
        value = decode_bool(data, "bool")
    new.bool = value
    value = get("float")
    if value is not None:
        value = decode_float(data, "float")
    new.float = value
    value = get("bytes")
    if value is not None:
        value = decode_bytes(data, "bytes")
    new.bytes = value
    new.date = decode_date(data, "date")
    value = get("datetime")
    if value is not None:
        value = decode_datetime(data, "datetime")
    new.datetime = value
    value = get("time")
    if value is not None:
        value = decode_time(data, "time")
    new.time = value
    value = get("timedelta")
    if value is not None:
        value = decode_duration(data, "timedelta")
    new.timedelta = value
    value = get("uuid")
    if value is not None:
        value = decode_uuid(data, "uuid")
    new.uuid = value
    value = get("literal")
    if value is not None and type(value) is not str:
        value = decode_str(data, "literal")
    new.literal = value
    new.any = decode_any(data, "any")
    value = get("model")
    if value is not None:
        value = decode_shadow(data, "model")
    new.model = value
    value = get("typing")
    if value is not None and type(value) is not str:
        value = decode_str(data, "typing")
    new.typing = value
    return new


def encode_shadow(value: Shadow) -> dict[str, Any]:
    data: dict[str, Any] = {
        "str": value.str,
        "int": encode(value.int),
        "list": encode(value.list),
        "bool": value.bool,
        "date": encode(value.date),
        "any": encode(value.any),
    }
    if value.dict is not None:
        data["dict"] = encode(value.dict)
    if value.float is not None:
        data["float"] = value.float
    if value.bytes is not None:
        data["bytes"] = encode(value.bytes)
    if value.datetime is not None:
        data["datetime"] = encode(value.datetime)
    if value.time is not None:
        data["time"] = encode(value.time)
    if value.timedelta is not None:
        data["timedelta"] = encode(value.timedelta)
    if value.uuid is not None:
        data["uuid"] = encode(value.uuid)
    if value.literal is not None:
        data["literal"] = value.literal
    if value.model is not None:
        data["model"] = encode(value.model)
    if value.typing is not None:
        data["typing"] = value.typing
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_int = list_of(decode_int)

_list_of_str = list_of(decode_str)

_map_of_int = map_of(decode_int)

_SHADOW_KNOWN = frozenset(
    (
        "str",
        "int",
        "list",
        "dict",
        "bool",
        "float",
        "bytes",
        "date",
        "datetime",
        "time",
        "timedelta",
        "uuid",
        "literal",
        "any",
        "model",
        "typing",
    ),
)

CODECS: Final[dict[type, Codec]] = {Shadow: Codec(decode_shadow, encode_shadow)}
