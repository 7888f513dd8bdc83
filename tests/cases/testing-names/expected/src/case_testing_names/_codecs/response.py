from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.response import Response


def decode_response(container: Any, key: Any) -> Response:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Response = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Response)
    extra: dict[str, Any] = {}
    if not _RESPONSE_KNOWN.issuperset(data):
        extra = extra_fields(data, _RESPONSE_KNOWN)
    new.extra_fields = extra
    value = get("said")
    if value is not None and type(value) is not str:
        value = decode_str(data, "said")
    new.said = value
    return new


def encode_response(value: Response) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.said is not None:
        data["said"] = value.said
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_RESPONSE_KNOWN = frozenset(("said",))

CODECS: Final[dict[type, Codec]] = {Response: Codec(decode_response, encode_response)}
