from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.u65e5 import 日


def decode_日(container: Any, key: Any) -> 日:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: 日 = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(日)
    extra: dict[str, Any] = {}
    if not _日_KNOWN.issuperset(data):
        extra = extra_fields(data, _日_KNOWN)
    new.extra_fields = extra
    value = get("本")
    if value is not None and type(value) is not int:
        value = decode_int(data, "本")
    new.本 = value
    return new


def encode_日(value: 日) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.本 is not None:
        data["本"] = value.本
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_日_KNOWN = frozenset(("本",))

CODECS: Final[dict[type, Codec]] = {日: Codec(decode_日, encode_日)}
