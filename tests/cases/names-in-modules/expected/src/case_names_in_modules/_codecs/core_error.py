from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.core_error import CoreError


def decode_core_error(container: Any, key: Any) -> CoreError:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: CoreError = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(CoreError)
    extra: dict[str, Any] = {}
    if not _CORE_ERROR_KNOWN.issuperset(data):
        extra = extra_fields(data, _CORE_ERROR_KNOWN)
    new.extra_fields = extra
    value = get("b")
    if value is not None and type(value) is not str:
        value = decode_str(data, "b")
    new.b = value
    return new


def encode_core_error(value: CoreError) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.b is not None:
        data["b"] = value.b
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_CORE_ERROR_KNOWN = frozenset(("b",))

CODECS: Final[dict[type, Codec]] = {
    CoreError: Codec(decode_core_error, encode_core_error),
}
