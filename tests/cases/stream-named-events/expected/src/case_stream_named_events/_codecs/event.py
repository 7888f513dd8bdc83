from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    Decoder,
    decode_int,
    decode_str,
    extra_fields,
    mismatch,
)
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import KeyedVariant, absent_tag, decode_by_keys, unknown
from ..models.event import Event, EventHello, EventPost


def decode_event(container: Any, key: Any) -> Event:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Event = mismatch(container, key, "object")
        return fault
    tag = data.get("event")
    if type(tag) is not str:
        return decode_by_keys(container, key, _EVENT_KEYS)
    decode = _EVENT_TAGS.get(tag)
    if decode is None:
        return unknown(tag, container, key)
    return decode(container, key)


def decode_event_hello(container: Any, key: Any) -> EventHello:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: EventHello = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(EventHello)
    extra: dict[str, Any] = {}
    if not _EVENT_HELLO_KNOWN.issuperset(data):
        extra = extra_fields(data, _EVENT_HELLO_KNOWN)
    new.extra_fields = extra
    value = get("event")
    if value != "hello":
        value = absent_tag(data, "event", "hello", extra)
    new.event = value
    value = get("data")
    if value is not None and type(value) is not str:
        value = decode_str(data, "data")
    new.data = value
    value = get("retry")
    if value is not None and type(value) is not int:
        value = decode_int(data, "retry")
    new.retry = value
    return new


def encode_event_hello(value: EventHello) -> dict[str, Any]:
    data: dict[str, Any] = {"event": value.event}
    if value.data is not None:
        data["data"] = value.data
    if value.retry is not None:
        data["retry"] = value.retry
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_event_post(container: Any, key: Any) -> EventPost:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: EventPost = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(EventPost)
    extra: dict[str, Any] = {}
    if not _EVENT_POST_KNOWN.issuperset(data):
        extra = extra_fields(data, _EVENT_POST_KNOWN)
    new.extra_fields = extra
    value = get("event")
    if value not in ("post", "repost"):
        value = absent_tag(data, "event", None, extra, "'post' or 'repost'")
    new.event = value
    value = get("data")
    if value is not None and type(value) is not str:
        value = decode_str(data, "data")
    new.data = value
    value = get("retry")
    if value is not None and type(value) is not int:
        value = decode_int(data, "retry")
    new.retry = value
    return new


def encode_event_post(value: EventPost) -> dict[str, Any]:
    data: dict[str, Any] = {"event": value.event}
    if value.data is not None:
        data["data"] = value.data
    if value.retry is not None:
        data["retry"] = value.retry
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_EVENT_TAGS: Final[dict[str, Decoder[Event]]] = {
    "hello": decode_event_hello,
    "post": decode_event_post,
    "repost": decode_event_post,
}

_EVENT_KEYS: Final[list[KeyedVariant[Event]]] = [
    KeyedVariant(decode_event_hello, required=(), known=("data", "retry")),
    KeyedVariant(decode_event_post, required=(), known=("data", "retry")),
]

_EVENT_HELLO_KNOWN = frozenset(("event", "data", "retry"))

_EVENT_POST_KNOWN = frozenset(("event", "data", "retry"))

CODECS: Final[dict[type, Codec]] = {
    EventHello: Codec(decode_event_hello, encode_event_hello),
    EventPost: Codec(decode_event_post, encode_event_post),
}
