from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_int,
    decode_str,
    extra_fields,
    list_of,
    mismatch,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.validation_error import ValidationError


def decode_validation_error(container: Any, key: Any) -> ValidationError:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: ValidationError = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(ValidationError)
    extra: dict[str, Any] = {}
    if not _VALIDATION_ERROR_KNOWN.issuperset(data):
        extra = extra_fields(data, _VALIDATION_ERROR_KNOWN)
    new.extra_fields = extra
    new.loc = _list_of_validation_error_loc_item(data, "loc")
    value = get("msg")
    if type(value) is not str:
        value = decode_str(data, "msg")
    new.msg = value
    value = get("type")
    if type(value) is not str:
        value = decode_str(data, "type")
    new.type = value
    return new


def encode_validation_error(value: ValidationError) -> dict[str, Any]:
    data: dict[str, Any] = {
        "loc": encode(value.loc),
        "msg": value.msg,
        "type": value.type,
    }
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_validation_error_loc_item(container: Any, key: Any) -> str | int:
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


_new = object.__new__

_list_of_validation_error_loc_item = list_of(decode_validation_error_loc_item)

_VALIDATION_ERROR_KNOWN = frozenset(("loc", "msg", "type"))

CODECS: Final[dict[type, Codec]] = {
    ValidationError: Codec(decode_validation_error, encode_validation_error),
}
