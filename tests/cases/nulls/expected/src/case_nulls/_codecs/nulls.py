from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_int,
    decode_null,
    decode_str,
    extra_fields,
    list_of,
    mismatch,
    nullable,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.nulls import Nulls
from .far import decode_far


def decode_nulls(container: Any, key: Any) -> Nulls:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Nulls = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Nulls)
    extra: dict[str, Any] = {}
    if not _NULLS_KNOWN.issuperset(data):
        extra = extra_fields(data, _NULLS_KNOWN)
    new.extra_fields = extra
    value = get("a")
    if type(value) is not str:
        value = _nullable_str(data, "a")
    new.a = value
    value = get("b")
    if type(value) is not str:
        value = _nullable_str(data, "b")
    new.b = value
    value = get("c")
    if type(value) is not str:
        value = _nullable_str(data, "c")
    new.c = value
    value = get("d")
    if type(value) is not str:
        value = _nullable_str(data, "d")
    new.d = value
    value = get("e")
    if type(value) is not str:
        value = _nullable_str(data, "e")
    new.e = value
    value = get("f")
    if type(value) is not str:
        value = _nullable_str(data, "f")
    new.f = value
    value = get("g")
    if type(value) is not str:
        value = _nullable_str(data, "g")
    new.g = value
    value = get("h")
    if type(value) is not str:
        value = _nullable_str(data, "h")
    new.h = value
    value = get("i")
    if type(value) is not str:
        value = _nullable_str(data, "i")
    new.i = value
    new.j = _nullable_far(data, "j")
    value = get("k")
    if type(value) is not str:
        value = _nullable_str(data, "k")
    new.k = value
    new.l = _nullable_far(data, "l")
    value = get("not_null")
    if value is not None and type(value) is not str:
        value = decode_str(data, "not_null")
    new.not_null = value
    value = get("told")
    if value is not None and type(value) is not int:
        value = decode_int(data, "told")
    new.told = value
    value = get("only")
    if value is not None:
        value = decode_null(data, "only")
    new.only = value
    value = get("const")
    if value is not None:
        value = decode_null(data, "const")
    new.const = value
    value = get("items")
    if value is not None:
        value = _list_of_nullable_nulls_items_item_item(data, "items")
    new.items = value
    return new


def encode_nulls(value: Nulls) -> dict[str, Any]:
    data: dict[str, Any] = {
        "a": value.a,
        "b": value.b,
        "c": value.c,
        "d": value.d,
        "e": value.e,
        "f": value.f,
        "g": value.g,
        "h": value.h,
        "i": value.i,
        "j": encode(value.j),
        "k": value.k,
        "l": encode(value.l),
        "told": value.told,
    }
    if value.not_null is not None:
        data["not_null"] = value.not_null
    if value.only is not None:
        data["only"] = value.only
    if value.const is not None:
        data["const"] = value.const
    if value.items is not None:
        data["items"] = encode(value.items)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_nulls_items_item_item(container: Any, key: Any) -> int | str:
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

_nullable_str = nullable(decode_str)

_nullable_far = nullable(decode_far)

_list_of_nullable_nulls_items_item_item = list_of(
    list_of(nullable(decode_nulls_items_item_item)),
)

_NULLS_KNOWN = frozenset(
    (
        "a",
        "b",
        "c",
        "d",
        "e",
        "f",
        "g",
        "h",
        "i",
        "j",
        "k",
        "l",
        "not_null",
        "told",
        "only",
        "const",
        "items",
    ),
)

CODECS: Final[dict[type, Codec]] = {Nulls: Codec(decode_nulls, encode_nulls)}
