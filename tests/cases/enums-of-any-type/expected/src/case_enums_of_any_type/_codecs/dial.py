from __future__ import annotations

from typing import Any, Final, Literal

from .._runtime.decoding import (
    ABSENT,
    decode_any,
    decode_float,
    decode_int,
    decode_str,
    extra_fields,
    list_of,
    map_of,
    mismatch,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.dial import Dial
from .level import decode_level


def decode_dial(container: Any, key: Any) -> Dial:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Dial = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Dial)
    extra: dict[str, Any] = {}
    if not _DIAL_KNOWN.issuperset(data):
        extra = extra_fields(data, _DIAL_KNOWN)
    new.extra_fields = extra
    value = get("mixed")
    if value is not None:
        value = decode_dial_mixed(data, "mixed")
    new.mixed = value
    value = get("ratio")
    if value is not None:
        value = decode_float(data, "ratio")
    new.ratio = value
    value = get("origin")
    if value is not None:
        value = _map_of_any(data, "origin")
    new.origin = value
    value = get("path")
    if value is not None:
        value = _list_of_any(data, "path")
    new.path = value
    value = get("equal")
    if value is not None:
        value = decode_dial_equal(data, "equal")
    new.equal = value
    value = get("off")
    if value is not None:
        value = decode_dial_off(data, "off")
    new.off = value
    value = get("texts")
    if value is not None and type(value) is not str:
        value = decode_str(data, "texts")
    new.texts = value
    value = get("whole")
    if value is not None and type(value) is not int:
        value = decode_int(data, "whole")
    new.whole = value
    value = get("nothing")
    if value is not None:
        value = decode_dial_nothing(data, "nothing")
    new.nothing = value
    value = get("level")
    if value is not None:
        value = decode_level(data, "level")
    new.level = value
    value = get("levels")
    if value is not None:
        value = _list_of_dial_level(data, "levels")
    new.levels = value
    return new


def encode_dial(value: Dial) -> dict[str, Any]:
    data: dict[str, Any] = {
        "mixed": encode(value.mixed),
        "nothing": encode(value.nothing),
        "level": encode(value.level),
    }
    if value.ratio is not None:
        data["ratio"] = value.ratio
    if value.origin is not None:
        data["origin"] = encode(value.origin)
    if value.path is not None:
        data["path"] = encode(value.path)
    if value.equal is not None:
        data["equal"] = encode(value.equal)
    if value.off is not None:
        data["off"] = encode(value.off)
    if value.texts is not None:
        data["texts"] = value.texts
    if value.whole is not None:
        data["whole"] = value.whole
    if value.levels is not None:
        data["levels"] = encode(value.levels)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_dial_mixed(
    container: Any,
    key: Any,
) -> Literal["auto", 1, True] | str | int | bool:
    try:
        value = container[key]
    except KeyError:
        value = mismatch(container, key, "a value")
    if type(value) is int or type(value) is float:
        value = decode_int(container, key)
    elif type(value) is not str and type(value) is not bool:
        value = mismatch(container, key, "str or int or bool")
    found: Literal["auto", 1, True] | str | int | bool = value
    return found


def decode_dial_equal(container: Any, key: Any) -> Literal[1, 2, True] | int | bool:
    try:
        value = container[key]
    except KeyError:
        value = mismatch(container, key, "a value")
    if type(value) is int or type(value) is float:
        value = decode_int(container, key)
    elif type(value) is not bool:
        value = mismatch(container, key, "int or bool")
    found: Literal[1, 2, True] | int | bool = value
    return found


def decode_dial_off(container: Any, key: Any) -> Literal[0, False] | int | bool:
    try:
        value = container[key]
    except KeyError:
        value = mismatch(container, key, "a value")
    if type(value) is int or type(value) is float:
        value = decode_int(container, key)
    elif type(value) is not bool:
        value = mismatch(container, key, "int or bool")
    found: Literal[0, False] | int | bool = value
    return found


def decode_dial_nothing(container: Any, key: Any) -> str | int:
    try:
        value = container[key]
    except KeyError:
        value = mismatch(container, key, "a value")
    if type(value) is int or type(value) is float:
        value = decode_int(container, key)
    elif type(value) is not str:
        value = mismatch(container, key, "str or int")
    found: str | int = value
    return found


def decode_dial_level(
    container: Any,
    key: Any,
) -> Literal[1, True, "a", "b"] | int | bool | str:
    try:
        value = container[key]
    except KeyError:
        value = mismatch(container, key, "a value")
    if type(value) is int or type(value) is float:
        value = decode_int(container, key)
    elif type(value) is not bool and type(value) is not str:
        value = mismatch(container, key, "int or bool or str")
    found: Literal[1, True, "a", "b"] | int | bool | str = value
    return found


_new = object.__new__

_map_of_any = map_of(decode_any)

_list_of_any = list_of(decode_any)

_list_of_dial_level = list_of(decode_dial_level)

_DIAL_KNOWN = frozenset(
    (
        "mixed",
        "ratio",
        "origin",
        "path",
        "equal",
        "off",
        "texts",
        "whole",
        "nothing",
        "level",
        "levels",
    ),
)

CODECS: Final[dict[type, Codec]] = {Dial: Codec(decode_dial, encode_dial)}
