from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_float, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.crate import Crate


def decode_crate(container: Any, key: Any) -> Crate:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Crate = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Crate)
    extra: dict[str, Any] = {}
    if not _CRATE_KNOWN.issuperset(data):
        extra = extra_fields(data, _CRATE_KNOWN)
    new.extra_fields = extra
    new.weight = decode_float(data, "weight")
    value = get("address")
    if value is not None and type(value) is not str:
        value = decode_str(data, "address")
    new.address = value
    return new


def encode_crate(value: Crate) -> dict[str, Any]:
    data: dict[str, Any] = {"weight": value.weight, "address": value.address}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_CRATE_KNOWN = frozenset(("weight", "address"))

CODECS: Final[dict[type, Codec]] = {Crate: Codec(decode_crate, encode_crate)}
