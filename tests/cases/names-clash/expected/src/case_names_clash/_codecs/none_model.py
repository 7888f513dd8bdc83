from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.none_model import None_


def decode_none(container: Any, key: Any) -> None_:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: None_ = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(None_)
    extra: dict[str, Any] = {}
    if not _NONE_KNOWN.issuperset(data):
        extra = extra_fields(data, _NONE_KNOWN)
    new.extra_fields = extra
    value = get("to_dict")
    if value is not None and type(value) is not str:
        value = decode_str(data, "to_dict")
    new.to_dict_ = value
    value = get("mro")
    if value is not None and type(value) is not str:
        value = decode_str(data, "mro")
    new.mro_ = value
    return new


def encode_none(value: None_) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.to_dict_ is not None:
        data["to_dict"] = value.to_dict_
    if value.mro_ is not None:
        data["mro"] = value.mro_
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_NONE_KNOWN = frozenset(("to_dict", "mro"))

CODECS: Final[dict[type, Codec]] = {None_: Codec(decode_none, encode_none)}
