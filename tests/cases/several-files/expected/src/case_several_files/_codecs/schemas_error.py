from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.schemas_error import OldError, SchemasError


def decode_schemas_error(container: Any, key: Any) -> SchemasError:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: SchemasError = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(SchemasError)
    extra: dict[str, Any] = {}
    if not _SCHEMAS_ERROR_KNOWN.issuperset(data):
        extra = extra_fields(data, _SCHEMAS_ERROR_KNOWN)
    new.extra_fields = extra
    value = get("code")
    if type(value) is not int:
        value = decode_int(data, "code")
    new.code = value
    return new


def encode_schemas_error(value: SchemasError) -> dict[str, Any]:
    data: dict[str, Any] = {"code": value.code}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_old_error(container: Any, key: Any) -> OldError:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: OldError = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(OldError)
    extra: dict[str, Any] = {}
    if not _OLD_ERROR_KNOWN.issuperset(data):
        extra = extra_fields(data, _OLD_ERROR_KNOWN)
    new.extra_fields = extra
    value = get("text")
    if type(value) is not str:
        value = decode_str(data, "text")
    new.text = value
    return new


def encode_old_error(value: OldError) -> dict[str, Any]:
    data: dict[str, Any] = {"text": value.text}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_SCHEMAS_ERROR_KNOWN = frozenset(("code",))

_OLD_ERROR_KNOWN = frozenset(("text",))

CODECS: Final[dict[type, Codec]] = {
    SchemasError: Codec(decode_schemas_error, encode_schemas_error),
    OldError: Codec(decode_old_error, encode_old_error),
}
