from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.object_model import Object
from .type_model import decode_type


def decode_object(container: Any, key: Any) -> Object:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Object = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Object)
    extra: dict[str, Any] = {}
    if not _OBJECT_KNOWN.issuperset(data):
        extra = extra_fields(data, _OBJECT_KNOWN)
    new.extra_fields = extra
    value = get("type")
    if value is not None:
        value = decode_type(data, "type")
    new.type = value
    return new


def encode_object(value: Object) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.type is not None:
        data["type"] = encode(value.type)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_OBJECT_KNOWN = frozenset(("type",))

CODECS: Final[dict[type, Codec]] = {Object: Codec(decode_object, encode_object)}
