from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_any,
    decode_bool,
    decode_int,
    decode_str,
    extra_fields,
    map_of,
    mismatch,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.formats import decode_datetime
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.event_message import EventMessage


def decode_event_message(container: Any, key: Any) -> EventMessage:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: EventMessage = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(EventMessage)
    extra: dict[str, Any] = {}
    if not _EVENT_MESSAGE_KNOWN.issuperset(data):
        extra = extra_fields(data, _EVENT_MESSAGE_KNOWN)
    new.extra_fields = extra
    value = get("id")
    if type(value) is not str:
        value = decode_str(data, "id")
    new.id = value
    new.date = decode_datetime(data, "date")
    new.event_data = _map_of_any(data, "event_data")
    value = get("event_type")
    if type(value) is not str:
        value = decode_str(data, "event_type")
    new.event_type = value
    value = get("is_err")
    if value is not None and type(value) is not bool:
        value = decode_bool(data, "is_err")
    new.is_err = value
    value = get("message_type")
    if value not in ("event", "event_message"):
        value = absent_tag(
            data,
            "message_type",
            "event_message",
            extra,
            "'event' or 'event_message'",
            nullable=True,
        )
    new.message_type = value
    value = get("name")
    if value is not None and type(value) is not str:
        value = decode_str(data, "name")
    new.name = value
    value = get("otid")
    if value is not None and type(value) is not str:
        value = decode_str(data, "otid")
    new.otid = value
    value = get("run_id")
    if value is not None and type(value) is not str:
        value = decode_str(data, "run_id")
    new.run_id = value
    value = get("sender_id")
    if value is not None and type(value) is not str:
        value = decode_str(data, "sender_id")
    new.sender_id = value
    value = get("seq_id")
    if value is not None and type(value) is not int:
        value = decode_int(data, "seq_id")
    new.seq_id = value
    value = get("step_id")
    if value is not None and type(value) is not str:
        value = decode_str(data, "step_id")
    new.step_id = value
    return new


def encode_event_message(value: EventMessage) -> dict[str, Any]:
    data: dict[str, Any] = {
        "id": value.id,
        "date": encode(value.date),
        "event_data": encode(value.event_data),
        "event_type": value.event_type,
        "is_err": value.is_err,
        "message_type": value.message_type,
        "name": value.name,
        "otid": value.otid,
        "run_id": value.run_id,
        "sender_id": value.sender_id,
        "seq_id": value.seq_id,
        "step_id": value.step_id,
    }
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_map_of_any = map_of(decode_any)

_EVENT_MESSAGE_KNOWN = frozenset(
    (
        "id",
        "date",
        "event_data",
        "event_type",
        "is_err",
        "message_type",
        "name",
        "otid",
        "run_id",
        "sender_id",
        "seq_id",
        "step_id",
    ),
)

CODECS: Final[dict[type, Codec]] = {
    EventMessage: Codec(decode_event_message, encode_event_message),
}
