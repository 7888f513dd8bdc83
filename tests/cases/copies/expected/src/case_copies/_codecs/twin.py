from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_bool, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.twin import Twin


def decode_twin(container: Any, key: Any) -> Twin:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Twin = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Twin)
    extra: dict[str, Any] = {}
    if not _TWIN_KNOWN.issuperset(data):
        extra = extra_fields(data, _TWIN_KNOWN)
    new.extra_fields = extra
    value = get("left")
    if value is not None and type(value) is not bool:
        value = decode_bool(data, "left")
    new.left = value
    return new


def encode_twin(value: Twin) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.left is not None:
        data["left"] = value.left
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_TWIN_KNOWN = frozenset(("left",))

CODECS: Final[dict[type, Codec]] = {Twin: Codec(decode_twin, encode_twin)}
