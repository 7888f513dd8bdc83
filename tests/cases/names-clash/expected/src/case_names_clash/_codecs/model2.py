from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.model2 import Model2


def decode_model2(container: Any, key: Any) -> Model2:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Model2 = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Model2)
    extra: dict[str, Any] = {}
    if not _MODEL2_KNOWN.issuperset(data):
        extra = extra_fields(data, _MODEL2_KNOWN)
    new.extra_fields = extra
    value = get("unknown")
    if value is not None and type(value) is not str:
        value = decode_str(data, "unknown")
    new.unknown = value
    return new


def encode_model2(value: Model2) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.unknown is not None:
        data["unknown"] = value.unknown
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_MODEL2_KNOWN = frozenset(("unknown",))

CODECS: Final[dict[type, Codec]] = {Model2: Codec(decode_model2, encode_model2)}
