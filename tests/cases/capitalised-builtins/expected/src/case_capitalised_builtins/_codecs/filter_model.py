from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.filter_model import Filter


def decode_filter(container: Any, key: Any) -> Filter:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Filter = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Filter)
    extra: dict[str, Any] = {}
    if not _FILTER_KNOWN.issuperset(data):
        extra = extra_fields(data, _FILTER_KNOWN)
    new.extra_fields = extra
    value = get("text")
    if value is not None and type(value) is not str:
        value = decode_str(data, "text")
    new.text = value
    return new


def encode_filter(value: Filter) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.text is not None:
        data["text"] = value.text
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_FILTER_KNOWN = frozenset(("text",))

CODECS: Final[dict[type, Codec]] = {Filter: Codec(decode_filter, encode_filter)}
