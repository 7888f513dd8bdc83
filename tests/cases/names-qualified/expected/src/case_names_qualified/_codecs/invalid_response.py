from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.invalid_response import InvalidResponse


def decode_invalid_response(container: Any, key: Any) -> InvalidResponse:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: InvalidResponse = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(InvalidResponse)
    extra: dict[str, Any] = {}
    if not _INVALID_RESPONSE_KNOWN.issuperset(data):
        extra = extra_fields(data, _INVALID_RESPONSE_KNOWN)
    new.extra_fields = extra
    value = get("k")
    if value is not None and type(value) is not str:
        value = decode_str(data, "k")
    new.k = value
    return new


def encode_invalid_response(value: InvalidResponse) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.k is not None:
        data["k"] = value.k
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_INVALID_RESPONSE_KNOWN = frozenset(("k",))

CODECS: Final[dict[type, Codec]] = {
    InvalidResponse: Codec(decode_invalid_response, encode_invalid_response),
}
