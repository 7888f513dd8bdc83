from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.marked import Marked


def decode_marked(container: Any, key: Any) -> Marked:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Marked = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Marked)
    extra: dict[str, Any] = {}
    if not _MARKED_KNOWN.issuperset(data):
        extra = extra_fields(data, _MARKED_KNOWN)
    new.extra_fields = extra
    value = get("left")
    if value is not None:
        value = decode_marked(data, "left")
    new.left = value
    value = get("mark")
    if value is not None and type(value) is not str:
        value = decode_str(data, "mark")
    new.mark = value
    return new


def encode_marked(value: Marked) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.left is not None:
        data["left"] = encode(value.left)
    if value.mark is not None:
        data["mark"] = value.mark
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_MARKED_KNOWN = frozenset(("left", "mark"))

CODECS: Final[dict[type, Codec]] = {Marked: Codec(decode_marked, encode_marked)}
