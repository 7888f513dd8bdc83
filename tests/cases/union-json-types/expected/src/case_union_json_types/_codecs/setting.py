from __future__ import annotations

from datetime import date
from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_float,
    decode_int,
    decode_str,
    extra_fields,
    list_of,
    mismatch,
    nullable,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.formats import decode_date
from .._runtime.model import Codec
from ..models.setting import Setting
from .value import decode_value


def decode_setting(container: Any, key: Any) -> Setting:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Setting = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Setting)
    extra: dict[str, Any] = {}
    if not _SETTING_KNOWN.issuperset(data):
        extra = extra_fields(data, _SETTING_KNOWN)
    new.extra_fields = extra
    new.value = _nullable_value(data, "value")
    new.mixed = _nullable_setting_mixed(data, "mixed")
    value = get("port")
    if value is not None:
        value = decode_setting_port(data, "port")
    new.port = value
    value = get("list")
    if value is not None:
        value = decode_setting_list(data, "list")
    new.list = value
    value = get("texts")
    if value is not None:
        value = _list_of_setting_text(data, "texts")
    new.texts = value
    value = get("level")
    if value is not None and type(value) is not str:
        value = decode_str(data, "level")
    new.level = value
    return new


def encode_setting(value: Setting) -> dict[str, Any]:
    data: dict[str, Any] = {"value": encode(value.value), "mixed": encode(value.mixed)}
    if value.port is not None:
        data["port"] = encode(value.port)
    if value.list is not None:
        data["list"] = encode(value.list)
    if value.texts is not None:
        data["texts"] = encode(value.texts)
    if value.level is not None:
        data["level"] = value.level
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_setting_mixed(container: Any, key: Any) -> str | int:
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


def decode_setting_port(container: Any, key: Any) -> int | date:
    try:
        value = container[key]
    except KeyError:
        value = mismatch(container, key, "a value")
    if type(value) is int or type(value) is float:
        value = decode_int(container, key)
    elif type(value) is str:
        value = decode_date(container, key)
    else:
        value = mismatch(container, key, "int or str")
    found: int | date = value
    return found


def decode_setting_list(container: Any, key: Any) -> list[int] | bool:
    try:
        value = container[key]
    except KeyError:
        value = mismatch(container, key, "a value")
    if type(value) is list:
        value = _list_of_int(container, key)
    elif type(value) is not bool:
        value = mismatch(container, key, "array or bool")
    found: list[int] | bool = value
    return found


def decode_setting_text(container: Any, key: Any) -> str | float:
    try:
        value = container[key]
    except KeyError:
        value = mismatch(container, key, "a value")
    if type(value) is int or type(value) is float:
        value = decode_float(container, key)
    elif type(value) is not str:
        value = mismatch(container, key, "str or int or float")
    found: str | float = value
    return found


_new = object.__new__

_nullable_value = nullable(decode_value)

_nullable_setting_mixed = nullable(decode_setting_mixed)

_list_of_setting_text = list_of(decode_setting_text)

_list_of_int = list_of(decode_int)

_SETTING_KNOWN = frozenset(("value", "mixed", "port", "list", "texts", "level"))

CODECS: Final[dict[type, Codec]] = {Setting: Codec(decode_setting, encode_setting)}
