from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.found_search_body import FoundSearchBody


def decode_found_search_body(container: Any, key: Any) -> FoundSearchBody:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: FoundSearchBody = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(FoundSearchBody)
    extra: dict[str, Any] = {}
    if not _FOUND_SEARCH_BODY_KNOWN.issuperset(data):
        extra = extra_fields(data, _FOUND_SEARCH_BODY_KNOWN)
    new.extra_fields = extra
    value = get("from")
    if value is not None and type(value) is not int:
        value = decode_int(data, "from")
    new.from_ = value
    return new


def encode_found_search_body(value: FoundSearchBody) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.from_ is not None:
        data["from"] = value.from_
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_FOUND_SEARCH_BODY_KNOWN = frozenset(("from",))

CODECS: Final[dict[type, Codec]] = {
    FoundSearchBody: Codec(decode_found_search_body, encode_found_search_body),
}
