from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_bool,
    decode_int,
    decode_str,
    extra_fields,
    list_of,
    mismatch,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.formats import decode_datetime
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.assistant_message import AssistantMessage
from ..models.letta_assistant_message_content_union import (
    LettaAssistantMessageContentUnion,
)
from .text_content import decode_text_content


def decode_assistant_message(container: Any, key: Any) -> AssistantMessage:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: AssistantMessage = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(AssistantMessage)
    extra: dict[str, Any] = {}
    if not _ASSISTANT_MESSAGE_KNOWN.issuperset(data):
        extra = extra_fields(data, _ASSISTANT_MESSAGE_KNOWN)
    new.extra_fields = extra
    value = get("id")
    if type(value) is not str:
        value = decode_str(data, "id")
    new.id = value
    new.content = decode_assistant_message_content(data, "content")
    new.date = decode_datetime(data, "date")
    value = get("is_err")
    if value is not None and type(value) is not bool:
        value = decode_bool(data, "is_err")
    new.is_err = value
    value = get("message_type")
    if value != "assistant_message":
        value = absent_tag(
            data,
            "message_type",
            "assistant_message",
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
    value = get("step_id")
    if value is not None and type(value) is not str:
        value = decode_str(data, "step_id")
    new.step_id = value
    return new


def encode_assistant_message(value: AssistantMessage) -> dict[str, Any]:
    data: dict[str, Any] = {
        "id": value.id,
        "content": encode(value.content),
        "date": encode(value.date),
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


def decode_assistant_message_content(
    container: Any,
    key: Any,
) -> list[LettaAssistantMessageContentUnion] | str:
    try:
        value = container[key]
    except KeyError:
        value = mismatch(container, key, "a value")
    if type(value) is list:
        value = _list_of_text_content(container, key)
    elif type(value) is not str:
        value = mismatch(container, key, "array or str")
    found: list[LettaAssistantMessageContentUnion] | str = value
    return found


_new = object.__new__

_list_of_text_content = list_of(decode_text_content)

_ASSISTANT_MESSAGE_KNOWN = frozenset(
    (
        "id",
        "content",
        "date",
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
    AssistantMessage: Codec(decode_assistant_message, encode_assistant_message),
}
