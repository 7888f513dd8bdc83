from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.code import Code


def decode_code(container: Any, key: Any) -> Code:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Code = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Code)
    extra: dict[str, Any] = {}
    if not _CODE_KNOWN.issuperset(data):
        extra = extra_fields(data, _CODE_KNOWN)
    new.extra_fields = extra
    value = get("g")
    if value is not None and type(value) is not str:
        value = decode_str(data, "g")
    new.g = value
    return new


def encode_code(value: Code) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.g is not None:
        data["g"] = value.g
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_CODE_KNOWN = frozenset(("g",))

CODECS: Final[dict[type, Codec]] = {Code: Codec(decode_code, encode_code)}
