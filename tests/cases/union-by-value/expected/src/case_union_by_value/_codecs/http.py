from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.http import Http


def decode_http(container: Any, key: Any) -> Http:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Http = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Http)
    extra: dict[str, Any] = {}
    if not _HTTP_KNOWN.issuperset(data):
        extra = extra_fields(data, _HTTP_KNOWN)
    new.extra_fields = extra
    value = get("type")
    if value is not None and type(value) is not str:
        value = decode_str(data, "type")
    new.type = value
    return new


def encode_http(value: Http) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.type is not None:
        data["type"] = value.type
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_HTTP_KNOWN = frozenset(("type",))

CODECS: Final[dict[type, Codec]] = {Http: Codec(decode_http, encode_http)}
