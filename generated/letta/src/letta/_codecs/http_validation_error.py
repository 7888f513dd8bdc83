from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, extra_fields, list_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.http_validation_error import HTTPValidationError
from .validation_error import decode_validation_error


def decode_http_validation_error(container: Any, key: Any) -> HTTPValidationError:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: HTTPValidationError = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(HTTPValidationError)
    extra: dict[str, Any] = {}
    if not _HTTP_VALIDATION_ERROR_KNOWN.issuperset(data):
        extra = extra_fields(data, _HTTP_VALIDATION_ERROR_KNOWN)
    new.extra_fields = extra
    value = get("detail")
    if value is not None:
        value = _list_of_validation_error(data, "detail")
    new.detail = value
    return new


def encode_http_validation_error(value: HTTPValidationError) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.detail is not None:
        data["detail"] = encode(value.detail)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_validation_error = list_of(decode_validation_error)

_HTTP_VALIDATION_ERROR_KNOWN = frozenset(("detail",))

CODECS: Final[dict[type, Codec]] = {
    HTTPValidationError: Codec(
        decode_http_validation_error,
        encode_http_validation_error,
    ),
}
