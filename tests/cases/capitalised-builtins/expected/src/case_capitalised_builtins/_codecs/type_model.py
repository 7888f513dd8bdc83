from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.type_model import Type


def decode_type(container: Any, key: Any) -> Type:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Type = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Type)
    extra: dict[str, Any] = {}
    if not _TYPE_KNOWN.issuperset(data):
        extra = extra_fields(data, _TYPE_KNOWN)
    new.extra_fields = extra
    value = get("text")
    if value is not None and type(value) is not str:
        value = decode_str(data, "text")
    new.text = value
    return new


def encode_type(value: Type) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.text is not None:
        data["text"] = value.text
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_TYPE_KNOWN = frozenset(("text",))

CODECS: Final[dict[type, Codec]] = {Type: Codec(decode_type, encode_type)}
