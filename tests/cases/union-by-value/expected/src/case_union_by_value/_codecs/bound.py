from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_any, extra_fields, map_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.bound import Bound


def decode_bound(container: Any, key: Any) -> Bound:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Bound = mismatch(container, key, "object")
        return fault
    new = _new(Bound)
    extra: dict[str, Any] = {}
    if not _BOUND_KNOWN.issuperset(data):
        extra = extra_fields(data, _BOUND_KNOWN)
    new.extra_fields = extra
    new.level = _map_of_any(data, "level")
    return new


def encode_bound(value: Bound) -> dict[str, Any]:
    data: dict[str, Any] = {"level": encode(value.level)}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_map_of_any = map_of(decode_any)

_BOUND_KNOWN = frozenset(("level",))

CODECS: Final[dict[type, Codec]] = {Bound: Codec(decode_bound, encode_bound)}
