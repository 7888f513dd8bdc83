from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.list_model import List


def decode_list(container: Any, key: Any) -> List:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: List = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(List)
    extra: dict[str, Any] = {}
    if not _LIST_KNOWN.issuperset(data):
        extra = extra_fields(data, _LIST_KNOWN)
    new.extra_fields = extra
    value = get("from")
    if value is not None and type(value) is not str:
        value = decode_str(data, "from")
    new.from_ = value
    value = get("From")
    if value is not None and type(value) is not str:
        value = decode_str(data, "From")
    new.from__ = value
    return new


def encode_list(value: List) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.from_ is not None:
        data["from"] = value.from_
    if value.from__ is not None:
        data["From"] = value.from__
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_LIST_KNOWN = frozenset(("from", "From"))

CODECS: Final[dict[type, Codec]] = {List: Codec(decode_list, encode_list)}
