from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.badge import Badge


def decode_badge(container: Any, key: Any) -> Badge:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Badge = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Badge)
    extra: dict[str, Any] = {}
    if not _BADGE_KNOWN.issuperset(data):
        extra = extra_fields(data, _BADGE_KNOWN)
    new.extra_fields = extra
    value = get("number")
    if value is not None and type(value) is not int:
        value = decode_int(data, "number")
    new.number = value
    return new


def encode_badge(value: Badge) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.number is not None:
        data["number"] = value.number
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_BADGE_KNOWN = frozenset(("number",))

CODECS: Final[dict[type, Codec]] = {Badge: Codec(decode_badge, encode_badge)}
