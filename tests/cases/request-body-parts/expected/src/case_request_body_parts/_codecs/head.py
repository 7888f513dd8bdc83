from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, decode_str, extra_fields, mismatch
from .._runtime.encoding import is_sending, merge_extra
from .._runtime.model import Codec
from ..models.head import Head


def decode_head(container: Any, key: Any) -> Head:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Head = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Head)
    extra: dict[str, Any] = {}
    if not _HEAD_KNOWN.issuperset(data):
        extra = extra_fields(data, _HEAD_KNOWN)
    new.extra_fields = extra
    value = get("to")
    if type(value) is not str:
        value = decode_str(data, "to")
    new.to = value
    value = get("id")
    if value is not None and type(value) is not int:
        value = decode_int(data, "id")
    new.id = value
    return new


def encode_head(value: Head) -> dict[str, Any]:
    data: dict[str, Any] = {"to": value.to}
    if value.id is not None and not is_sending():
        data["id"] = value.id
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_HEAD_KNOWN = frozenset(("to", "id"))

CODECS: Final[dict[type, Codec]] = {Head: Codec(decode_head, encode_head)}
