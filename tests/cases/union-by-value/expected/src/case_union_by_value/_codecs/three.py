from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.three import Three


def decode_three(container: Any, key: Any) -> Three:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Three = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Three)
    extra: dict[str, Any] = {}
    if not _THREE_KNOWN.issuperset(data):
        extra = extra_fields(data, _THREE_KNOWN)
    new.extra_fields = extra
    value = get("type")
    if type(value) is not int:
        value = decode_int(data, "type")
    new.type = value
    value = get("more")
    if value is not None and type(value) is not str:
        value = decode_str(data, "more")
    new.more = value
    return new


def encode_three(value: Three) -> dict[str, Any]:
    data: dict[str, Any] = {"type": value.type}
    if value.more is not None:
        data["more"] = value.more
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_THREE_KNOWN = frozenset(("type", "more"))

CODECS: Final[dict[type, Codec]] = {Three: Codec(decode_three, encode_three)}
