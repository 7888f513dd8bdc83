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
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.rules import Rules


def decode_rules(container: Any, key: Any) -> Rules:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Rules = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Rules)
    extra: dict[str, Any] = {}
    if not _RULES_KNOWN.issuperset(data):
        extra = extra_fields(data, _RULES_KNOWN)
    new.extra_fields = extra
    value = get("a")
    if value is not None and type(value) is not str:
        value = decode_str(data, "a")
    new.a = value
    value = get("b")
    if value is not None:
        value = _list_of_int(data, "b")
    new.b = value
    value = get("c")
    if value is not None:
        value = _map_of_int(data, "c")
    new.c = value
    value = get("d")
    if value is not None and type(value) is not str:
        value = decode_str(data, "d")
    new.d = value
    value = get("e")
    new.e = value
    value = get("f")
    new.f = value
    value = get("g")
    new.g = value
    value = get("i")
    if value is not None:
        value = _list_of_int(data, "i")
    new.i = value
    value = get("h")
    if value is not None and type(value) is not str:
        value = decode_str(data, "h")
    new.h = value
    return new


def encode_rules(value: Rules) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.a is not None:
        data["a"] = value.a
    if value.b is not None:
        data["b"] = encode(value.b)
    if value.c is not None:
        data["c"] = encode(value.c)
    if value.d is not None:
        data["d"] = value.d
    if value.e is not None:
        data["e"] = encode(value.e)
    if value.f is not None:
        data["f"] = encode(value.f)
    if value.g is not None:
        data["g"] = encode(value.g)
    if value.i is not None:
        data["i"] = encode(value.i)
    if value.h is not None:
        data["h"] = value.h
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_int = list_of(decode_int)

_map_of_int = map_of(decode_int)

_RULES_KNOWN = frozenset(("a", "b", "c", "d", "e", "f", "g", "i", "h"))

CODECS: Final[dict[type, Codec]] = {Rules: Codec(decode_rules, encode_rules)}
