from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_any,
    decode_str,
    extra_fields,
    map_of,
    mismatch,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.sparse import Sparse


def decode_sparse(container: Any, key: Any) -> Sparse:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Sparse = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Sparse)
    extra: dict[str, Any] = {}
    if not _SPARSE_KNOWN.issuperset(data):
        extra = extra_fields(data, _SPARSE_KNOWN)
    new.extra_fields = extra
    value = get("name")
    if type(value) is not str:
        value = decode_str(data, "name")
    new.name = value
    new.data = _map_of_any(data, "data")
    return new


def encode_sparse(value: Sparse) -> dict[str, Any]:
    data: dict[str, Any] = {"name": value.name, "data": encode(value.data)}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_map_of_any = map_of(decode_any)

_SPARSE_KNOWN = frozenset(("name", "data"))

CODECS: Final[dict[type, Codec]] = {Sparse: Codec(decode_sparse, encode_sparse)}
