from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.place import Place


def decode_place(container: Any, key: Any) -> Place:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Place = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Place)
    extra: dict[str, Any] = {}
    if not _PLACE_KNOWN.issuperset(data):
        extra = extra_fields(data, _PLACE_KNOWN)
    new.extra_fields = extra
    value = get("country")
    if value is not None and type(value) is not str:
        value = decode_str(data, "country")
    new.country = value
    return new


def encode_place(value: Place) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.country is not None:
        data["country"] = value.country
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_PLACE_KNOWN = frozenset(("country",))

CODECS: Final[dict[type, Codec]] = {Place: Codec(decode_place, encode_place)}
