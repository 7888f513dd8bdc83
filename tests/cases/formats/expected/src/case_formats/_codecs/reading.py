from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_int,
    decode_str,
    extra_fields,
    list_of,
    map_of,
    mismatch,
    nullable,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.exact import decode_decimal, decode_uuid
from .._runtime.formats import (
    decode_base64url,
    decode_bytes,
    decode_date,
    decode_datetime,
    decode_duration,
    decode_time,
    url_safe,
)
from .._runtime.model import Codec
from ..models.reading import Reading


def decode_reading(container: Any, key: Any) -> Reading:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Reading = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Reading)
    extra: dict[str, Any] = {}
    if not _READING_KNOWN.issuperset(data):
        extra = extra_fields(data, _READING_KNOWN)
    new.extra_fields = extra
    new.at = decode_datetime(data, "at")
    value = get("day")
    if value is not None:
        value = decode_date(data, "day")
    new.day = value
    value = get("hour")
    if value is not None:
        value = decode_time(data, "hour")
    new.hour = value
    value = get("lasted")
    if value is not None:
        value = decode_duration(data, "lasted")
    new.lasted = value
    value = get("id")
    if value is not None:
        value = decode_uuid(data, "id")
    new.id = value
    value = get("price")
    if value is not None:
        value = decode_decimal(data, "price")
    new.price = value
    value = get("raw")
    if value is not None:
        value = decode_bytes(data, "raw")
    new.raw = value
    value = get("coded")
    if value is not None:
        value = decode_bytes(data, "coded")
    new.coded = value
    value = get("packed")
    if value is not None:
        value = decode_bytes(data, "packed")
    new.packed = value
    value = get("handle")
    if value is not None:
        value = decode_base64url(data, "handle")
    new.handle = value
    value = get("keys")
    if value is not None:
        value = _list_of_nullable_base64url(data, "keys")
    new.keys = value
    value = get("port")
    if value is not None:
        value = decode_reading_port(data, "port")
    new.port = value
    value = get("mail")
    if value is not None and type(value) is not str:
        value = decode_str(data, "mail")
    new.mail = value
    value = get("seen")
    if value is not None:
        value = _list_of_datetime(data, "seen")
    new.seen = value
    value = get("named")
    if value is not None:
        value = _map_of_duration(data, "named")
    new.named = value
    value = get("maybe")
    if value is not None:
        value = decode_uuid(data, "maybe")
    new.maybe = value
    return new


def encode_reading(value: Reading) -> dict[str, Any]:
    data: dict[str, Any] = {"at": encode(value.at), "maybe": encode(value.maybe)}
    if value.day is not None:
        data["day"] = encode(value.day)
    if value.hour is not None:
        data["hour"] = encode(value.hour)
    if value.lasted is not None:
        data["lasted"] = encode(value.lasted)
    if value.id is not None:
        data["id"] = encode(value.id)
    if value.price is not None:
        data["price"] = encode(value.price)
    if value.raw is not None:
        data["raw"] = encode(value.raw)
    if value.coded is not None:
        data["coded"] = encode(value.coded)
    if value.packed is not None:
        data["packed"] = encode(value.packed)
    if value.handle is not None:
        data["handle"] = encode(url_safe(value.handle))
    if value.keys is not None:
        data["keys"] = encode(url_safe(value.keys))
    if value.port is not None:
        data["port"] = encode(value.port)
    if value.mail is not None:
        data["mail"] = value.mail
    if value.seen is not None:
        data["seen"] = encode(value.seen)
    if value.named is not None:
        data["named"] = encode(value.named)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_reading_port(container: Any, key: Any) -> int | str:
    try:
        value = container[key]
    except KeyError:
        value = mismatch(container, key, "a value")
    if type(value) is int or type(value) is float:
        value = decode_int(container, key)
    elif type(value) is not str:
        value = mismatch(container, key, "int or str")
    found: int | str = value
    return found


_new = object.__new__

_list_of_nullable_base64url = list_of(nullable(decode_base64url))

_list_of_datetime = list_of(decode_datetime)

_map_of_duration = map_of(decode_duration)

_READING_KNOWN = frozenset(
    (
        "at",
        "day",
        "hour",
        "lasted",
        "id",
        "price",
        "raw",
        "coded",
        "packed",
        "handle",
        "keys",
        "port",
        "mail",
        "seen",
        "named",
        "maybe",
    ),
)

CODECS: Final[dict[type, Codec]] = {Reading: Codec(decode_reading, encode_reading)}
