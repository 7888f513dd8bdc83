from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.def2 import Def2


def decode_def2(container: Any, key: Any) -> Def2:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Def2 = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Def2)
    extra: dict[str, Any] = {}
    if not _DEF2_KNOWN.issuperset(data):
        extra = extra_fields(data, _DEF2_KNOWN)
    new.extra_fields = extra
    value = get("message")
    if value is not None and type(value) is not str:
        value = decode_str(data, "message")
    new.message = value
    return new


def encode_def2(value: Def2) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.message is not None:
        data["message"] = value.message
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_DEF2_KNOWN = frozenset(("message",))

CODECS: Final[dict[type, Codec]] = {Def2: Codec(decode_def2, encode_def2)}
