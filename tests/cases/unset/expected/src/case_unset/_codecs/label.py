from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unset import UNSET
from ..models.label import Label


def decode_label(container: Any, key: Any) -> Label:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Label = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Label)
    extra: dict[str, Any] = {}
    if not _LABEL_KNOWN.issuperset(data):
        extra = extra_fields(data, _LABEL_KNOWN)
    new.extra_fields = extra
    value = get("name", UNSET)
    if type(value) is not str and value is not None and value is not UNSET:
        value = decode_str(data, "name")
    new.name = value
    return new


def encode_label(value: Label) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.name is not UNSET:
        data["name"] = value.name
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_LABEL_KNOWN = frozenset(("name",))

CODECS: Final[dict[type, Codec]] = {Label: Codec(decode_label, encode_label)}
