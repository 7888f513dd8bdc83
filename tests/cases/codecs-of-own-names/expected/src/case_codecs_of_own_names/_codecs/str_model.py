from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.str_model import Str


def decode_str_model(container: Any, key: Any) -> Str:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Str = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Str)
    extra: dict[str, Any] = {}
    if not _STR_MODEL_KNOWN.issuperset(data):
        extra = extra_fields(data, _STR_MODEL_KNOWN)
    new.extra_fields = extra
    value = get("str")
    if type(value) is not str:
        value = decode_str(data, "str")
    new.str = value
    return new


def encode_str_model(value: Str) -> dict[str, Any]:
    data: dict[str, Any] = {"str": value.str}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_STR_MODEL_KNOWN = frozenset(("str",))

CODECS: Final[dict[type, Codec]] = {Str: Codec(decode_str_model, encode_str_model)}
