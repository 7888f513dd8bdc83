from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.message import Message
from .post import decode_post


def decode_message(container: Any, key: Any) -> Message:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Message = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Message)
    extra: dict[str, Any] = {}
    if not _MESSAGE_KNOWN.issuperset(data):
        extra = extra_fields(data, _MESSAGE_KNOWN)
    new.extra_fields = extra
    value = get("event")
    if value is not None and type(value) is not str:
        value = decode_str(data, "event")
    new.event = value
    value = get("data")
    if value is not None:
        value = decode_post(data, "data")
    new.data = value
    return new


def encode_message(value: Message) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.event is not None:
        data["event"] = value.event
    if value.data is not None:
        data["data"] = encode(value.data)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_MESSAGE_KNOWN = frozenset(("event", "data"))

CODECS: Final[dict[type, Codec]] = {Message: Codec(decode_message, encode_message)}
