from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch, nullable
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from .._runtime.unset import UNSET
from ..models.change import Change
from .label import decode_label


def decode_change(container: Any, key: Any) -> Change:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Change = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Change)
    extra: dict[str, Any] = {}
    if not _CHANGE_KNOWN.issuperset(data):
        extra = extra_fields(data, _CHANGE_KNOWN)
    new.extra_fields = extra
    value = get("author")
    if type(value) is not str:
        value = _nullable_str(data, "author")
    new.author = value
    value = get("text")
    if value is not None and type(value) is not str:
        value = decode_str(data, "text")
    new.text = value
    value = get("colour", UNSET)
    if type(value) is not str and value is not None and value is not UNSET:
        value = decode_str(data, "colour")
    new.colour = value
    value = get("label", UNSET)
    if value is not None and value is not UNSET:
        value = decode_label(data, "label")
    new.label = value
    return new


def encode_change(value: Change) -> dict[str, Any]:
    data: dict[str, Any] = {"author": value.author}
    if value.text is not None:
        data["text"] = value.text
    if value.colour is not UNSET:
        data["colour"] = value.colour
    if value.label is not UNSET:
        data["label"] = encode(value.label)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_nullable_str = nullable(decode_str)

_CHANGE_KNOWN = frozenset(("author", "text", "colour", "label"))

CODECS: Final[dict[type, Codec]] = {Change: Codec(decode_change, encode_change)}
