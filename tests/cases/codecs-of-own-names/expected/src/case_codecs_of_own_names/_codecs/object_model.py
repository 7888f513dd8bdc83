from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_any, extra_fields, map_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.object_model import Object
from .str_model import decode_str_model


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
    new.free = _map_of_any(data, "free")
    value = get("text")
    if value is not None:
        value = decode_str_model(data, "text")
    new.text = value
    return new


def encode_object(value: Object) -> dict[str, Any]:
    data: dict[str, Any] = {"free": encode(value.free)}
    if value.text is not None:
        data["text"] = encode(value.text)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_map_of_any = map_of(decode_any)

_OBJECT_KNOWN = frozenset(("free", "text"))

CODECS: Final[dict[type, Codec]] = {Object: Codec(decode_object, encode_object)}
