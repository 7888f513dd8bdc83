from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.ring import Ring


def decode_ring(container: Any, key: Any) -> Ring:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Ring = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Ring)
    extra: dict[str, Any] = {}
    if not _RING_KNOWN.issuperset(data):
        extra = extra_fields(data, _RING_KNOWN)
    new.extra_fields = extra
    value = get("next")
    if value is not None:
        value = decode_ring(data, "next")
    new.next = value
    return new


def encode_ring(value: Ring) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.next is not None:
        data["next"] = encode(value.next)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_RING_KNOWN = frozenset(("next",))

CODECS: Final[dict[type, Codec]] = {Ring: Codec(decode_ring, encode_ring)}
