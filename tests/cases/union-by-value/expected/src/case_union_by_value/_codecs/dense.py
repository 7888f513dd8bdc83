from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_any,
    decode_str,
    extra_fields,
    list_of,
    mismatch,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.dense import Dense


def decode_dense(container: Any, key: Any) -> Dense:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Dense = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Dense)
    extra: dict[str, Any] = {}
    if not _DENSE_KNOWN.issuperset(data):
        extra = extra_fields(data, _DENSE_KNOWN)
    new.extra_fields = extra
    value = get("name")
    if type(value) is not str:
        value = decode_str(data, "name")
    new.name = value
    new.data = _list_of_any(data, "data")
    return new


def encode_dense(value: Dense) -> dict[str, Any]:
    data: dict[str, Any] = {"name": value.name, "data": encode(value.data)}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_any = list_of(decode_any)

_DENSE_KNOWN = frozenset(("name", "data"))

CODECS: Final[dict[type, Codec]] = {Dense: Codec(decode_dense, encode_dense)}
