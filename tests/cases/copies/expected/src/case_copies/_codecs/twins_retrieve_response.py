from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_bool, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.twins_retrieve_response import TwinsRetrieveResponse


def decode_twins_retrieve_response(container: Any, key: Any) -> TwinsRetrieveResponse:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: TwinsRetrieveResponse = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(TwinsRetrieveResponse)
    extra: dict[str, Any] = {}
    if not _TWINS_RETRIEVE_RESPONSE_KNOWN.issuperset(data):
        extra = extra_fields(data, _TWINS_RETRIEVE_RESPONSE_KNOWN)
    new.extra_fields = extra
    value = get("left")
    if value is not None and type(value) is not bool:
        value = decode_bool(data, "left")
    new.left = value
    return new


def encode_twins_retrieve_response(value: TwinsRetrieveResponse) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.left is not None:
        data["left"] = value.left
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_TWINS_RETRIEVE_RESPONSE_KNOWN = frozenset(("left",))

CODECS: Final[dict[type, Codec]] = {
    TwinsRetrieveResponse: Codec(
        decode_twins_retrieve_response,
        encode_twins_retrieve_response,
    ),
}
