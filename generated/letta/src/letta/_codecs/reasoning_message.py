from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_bool,
    decode_int,
    decode_str,
    extra_fields,
    mismatch,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.formats import decode_datetime
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.reasoning_message import ReasoningMessage


def decode_reasoning_message(container: Any, key: Any) -> ReasoningMessage:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: ReasoningMessage = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(ReasoningMessage)
    extra: dict[str, Any] = {}
    if not _REASONING_MESSAGE_KNOWN.issuperset(data):
        extra = extra_fields(data, _REASONING_MESSAGE_KNOWN)
    new.extra_fields = extra
    value = get("id")
    if type(value) is not str:
        value = decode_str(data, "id")
    new.id = value
    new.date = decode_datetime(data, "date")
    value = get("reasoning")
    if type(value) is not str:
        value = decode_str(data, "reasoning")
    new.reasoning = value
    value = get("is_err")
    if value is not None and type(value) is not bool:
        value = decode_bool(data, "is_err")
    new.is_err = value
    value = get("message_type")
    if value != "reasoning_message":
        value = absent_tag(
            data,
            "message_type",
            "reasoning_message",
            extra,
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
    value = get("signature")
    if value is not None and type(value) is not str:
        value = decode_str(data, "signature")
    new.signature = value
    value = get("source")
    if value is not None and type(value) is not str:
        value = decode_str(data, "source")
    new.source = value
    value = get("step_id")
    if value is not None and type(value) is not str:
        value = decode_str(data, "step_id")
    new.step_id = value
    return new


def encode_reasoning_message(value: ReasoningMessage) -> dict[str, Any]:
    data: dict[str, Any] = {
        "id": value.id,
        "date": encode(value.date),
        "reasoning": value.reasoning,
        "is_err": value.is_err,
        "message_type": value.message_type,
        "name": value.name,
        "otid": value.otid,
        "run_id": value.run_id,
        "sender_id": value.sender_id,
        "seq_id": value.seq_id,
        "signature": value.signature,
        "step_id": value.step_id,
    }
    if value.source is not None:
        data["source"] = value.source
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_REASONING_MESSAGE_KNOWN = frozenset(
    (
        "id",
        "date",
        "reasoning",
        "is_err",
        "message_type",
        "name",
        "otid",
        "run_id",
        "sender_id",
        "seq_id",
        "signature",
        "source",
        "step_id",
    ),
)

CODECS: Final[dict[type, Codec]] = {
    ReasoningMessage: Codec(decode_reasoning_message, encode_reasoning_message),
}
