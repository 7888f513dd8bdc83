from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.kinds_retrieve_response import KindsRetrieveResponse
from .kind import decode_kind
from .kinds_retrieve_response_other import decode_kinds_retrieve_response_other


def decode_kinds_retrieve_response(container: Any, key: Any) -> KindsRetrieveResponse:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: KindsRetrieveResponse = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(KindsRetrieveResponse)
    extra: dict[str, Any] = {}
    if not _KINDS_RETRIEVE_RESPONSE_KNOWN.issuperset(data):
        extra = extra_fields(data, _KINDS_RETRIEVE_RESPONSE_KNOWN)
    new.extra_fields = extra
    value = get("first")
    if value is not None:
        value = decode_kind(data, "first")
    new.first = value
    value = get("other")
    if value is not None:
        value = decode_kinds_retrieve_response_other(data, "other")
    new.other = value
    value = get("none")
    if value is not None:
        value = decode_kind(data, "none")
    new.none = value
    return new


def encode_kinds_retrieve_response(value: KindsRetrieveResponse) -> dict[str, Any]:
    data: dict[str, Any] = {"first": encode(value.first)}
    if value.other is not None:
        data["other"] = encode(value.other)
    if value.none is not None:
        data["none"] = encode(value.none)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_KINDS_RETRIEVE_RESPONSE_KNOWN = frozenset(("first", "other", "none"))

CODECS: Final[dict[type, Codec]] = {
    KindsRetrieveResponse: Codec(
        decode_kinds_retrieve_response,
        encode_kinds_retrieve_response,
    ),
}
