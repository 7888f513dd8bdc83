from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.other import Other


def decode_other(container: Any, key: Any) -> Other:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Other = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Other)
    extra: dict[str, Any] = {}
    if not _OTHER_KNOWN.issuperset(data):
        extra = extra_fields(data, _OTHER_KNOWN)
    new.extra_fields = extra
    value = get("kind")
    if value is not None and type(value) is not str:
        value = decode_str(data, "kind")
    new.kind = value
    value = get("text")
    if value is not None and type(value) is not str:
        value = decode_str(data, "text")
    new.text = value
    return new


def encode_other(value: Other) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.kind is not None:
        data["kind"] = value.kind
    if value.text is not None:
        data["text"] = value.text
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_OTHER_KNOWN = frozenset(("kind", "text"))

CODECS: Final[dict[type, Codec]] = {Other: Codec(decode_other, encode_other)}
