from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.two import Two


def decode_two(container: Any, key: Any) -> Two:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Two = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Two)
    extra: dict[str, Any] = {}
    if not _TWO_KNOWN.issuperset(data):
        extra = extra_fields(data, _TWO_KNOWN)
    new.extra_fields = extra
    value = get("type")
    if type(value) is not int:
        value = decode_int(data, "type")
    new.type = value
    return new


def encode_two(value: Two) -> dict[str, Any]:
    data: dict[str, Any] = {"type": value.type}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_TWO_KNOWN = frozenset(("type",))

CODECS: Final[dict[type, Codec]] = {Two: Codec(decode_two, encode_two)}
