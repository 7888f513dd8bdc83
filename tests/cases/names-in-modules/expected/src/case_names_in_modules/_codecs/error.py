from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.error import Error


def decode_error(container: Any, key: Any) -> Error:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Error = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Error)
    extra: dict[str, Any] = {}
    if not _ERROR_KNOWN.issuperset(data):
        extra = extra_fields(data, _ERROR_KNOWN)
    new.extra_fields = extra
    value = get("a")
    if value is not None and type(value) is not str:
        value = decode_str(data, "a")
    new.a = value
    return new


def encode_error(value: Error) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.a is not None:
        data["a"] = value.a
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_ERROR_KNOWN = frozenset(("a",))

CODECS: Final[dict[type, Codec]] = {Error: Codec(decode_error, encode_error)}
