from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from .._runtime.unions import is_of_type, is_one_of, unknown
from ..models.all_model import (
    All,
    AllBroad,
    AllFlag,
    AllLevel,
    AllLonger,
    AllNumber,
    AllRange,
    AllServer,
    AllVector,
)
from .bound import decode_bound
from .broad import decode_broad
from .dates import decode_dates
from .dense import decode_dense
from .first import decode_first
from .free import decode_free
from .http import decode_http
from .known import decode_known
from .numbers import decode_numbers
from .one import decode_one
from .sparse import decode_sparse
from .stdio import decode_stdio
from .three import decode_three
from .two import decode_two
from .yes import decode_yes


def decode_all(container: Any, key: Any) -> All:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: All = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(All)
    extra: dict[str, Any] = {}
    if not _ALL_KNOWN.issuperset(data):
        extra = extra_fields(data, _ALL_KNOWN)
    new.extra_fields = extra
    value = get("number")
    if value is not None:
        value = decode_all_number(data, "number")
    new.number = value
    value = get("flag")
    if value is not None:
        value = decode_all_flag(data, "flag")
    new.flag = value
    value = get("range")
    if value is not None:
        value = decode_all_range(data, "range")
    new.range = value
    value = get("vector")
    if value is not None:
        value = decode_all_vector(data, "vector")
    new.vector = value
    value = get("server")
    if value is not None:
        value = decode_all_server(data, "server")
    new.server = value
    value = get("broad")
    if value is not None:
        value = decode_all_broad(data, "broad")
    new.broad = value
    value = get("level")
    if value is not None:
        value = decode_all_level(data, "level")
    new.level = value
    value = get("longer")
    if value is not None:
        value = decode_all_longer(data, "longer")
    new.longer = value
    return new


def encode_all(value: All) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.number is not None:
        data["number"] = encode(value.number)
    if value.flag is not None:
        data["flag"] = encode(value.flag)
    if value.range is not None:
        data["range"] = encode(value.range)
    if value.vector is not None:
        data["vector"] = encode(value.vector)
    if value.server is not None:
        data["server"] = encode(value.server)
    if value.broad is not None:
        data["broad"] = encode(value.broad)
    if value.level is not None:
        data["level"] = encode(value.level)
    if value.longer is not None:
        data["longer"] = encode(value.longer)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_all_number(container: Any, key: Any) -> AllNumber:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: AllNumber = mismatch(container, key, "object")
        return fault
    if is_one_of(data, "type", 1):
        return decode_one(container, key)
    if is_one_of(data, "type", 2):
        return decode_two(container, key)
    return unknown(None, container, key)


def decode_all_flag(container: Any, key: Any) -> AllFlag:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: AllFlag = mismatch(container, key, "object")
        return fault
    if is_one_of(data, "is", True):
        return decode_yes(container, key)
    if is_one_of(data, "is", 1):
        return decode_first(container, key)
    return unknown(None, container, key)


def decode_all_range(container: Any, key: Any) -> AllRange:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: AllRange = mismatch(container, key, "object")
        return fault
    if is_of_type(data, "min", int, float, None):
        return decode_numbers(container, key)
    return decode_dates(container, key)


def decode_all_vector(container: Any, key: Any) -> AllVector:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: AllVector = mismatch(container, key, "object")
        return fault
    if data.get("name") is not None and is_of_type(data, "data", list):
        return decode_dense(container, key)
    if data.get("name") is not None and data.get("data") is not None:
        return decode_sparse(container, key)
    return unknown(None, container, key)


def decode_all_server(container: Any, key: Any) -> AllServer:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: AllServer = mismatch(container, key, "object")
        return fault
    if is_one_of(data, "type", "stdio", None):
        return decode_stdio(container, key)
    return decode_http(container, key)


def decode_all_broad(container: Any, key: Any) -> AllBroad:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: AllBroad = mismatch(container, key, "object")
        return fault
    if is_one_of(data, "kind", "a", "b"):
        return decode_known(container, key)
    if data.get("kind") is not None:
        return decode_broad(container, key)
    return unknown(None, container, key)


def decode_all_level(container: Any, key: Any) -> AllLevel:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: AllLevel = mismatch(container, key, "object")
        return fault
    if is_of_type(data, "level", dict):
        return decode_bound(container, key)
    if data.get("level") is not None:
        return decode_free(container, key)
    return unknown(None, container, key)


def decode_all_longer(container: Any, key: Any) -> AllLonger:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: AllLonger = mismatch(container, key, "object")
        return fault
    if is_one_of(data, "type", 3):
        return decode_three(container, key)
    if is_one_of(data, "type", 1):
        return decode_one(container, key)
    return unknown(None, container, key)


_new = object.__new__

_ALL_KNOWN = frozenset(
    ("number", "flag", "range", "vector", "server", "broad", "level", "longer"),
)

CODECS: Final[dict[type, Codec]] = {All: Codec(decode_all, encode_all)}
