from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.reply import Reply


def decode_reply(container: Any, key: Any) -> Reply:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Reply = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Reply)
    extra: dict[str, Any] = {}
    if not _REPLY_KNOWN.issuperset(data):
        extra = extra_fields(data, _REPLY_KNOWN)
    new.extra_fields = extra
    value = get("text")
    if type(value) is not str:
        value = decode_str(data, "text")
    new.text = value
    return new


def encode_reply(value: Reply) -> dict[str, Any]:
    data: dict[str, Any] = {"text": value.text}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_REPLY_KNOWN = frozenset(("text",))

CODECS: Final[dict[type, Codec]] = {Reply: Codec(decode_reply, encode_reply)}
