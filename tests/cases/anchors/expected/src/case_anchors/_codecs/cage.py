from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, extra_fields, mismatch, nullable
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.cage import Cage


def decode_cage(container: Any, key: Any) -> Cage:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Cage = mismatch(container, key, "object")
        return fault
    new = _new(Cage)
    extra: dict[str, Any] = {}
    if not _CAGE_KNOWN.issuperset(data):
        extra = extra_fields(data, _CAGE_KNOWN)
    new.extra_fields = extra
    new.again = _nullable_cage(data, "again")
    return new


def encode_cage(value: Cage) -> dict[str, Any]:
    data: dict[str, Any] = {"again": encode(value.again)}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_nullable_cage = nullable(decode_cage)

_CAGE_KNOWN = frozenset(("again",))

CODECS: Final[dict[type, Codec]] = {Cage: Codec(decode_cage, encode_cage)}
