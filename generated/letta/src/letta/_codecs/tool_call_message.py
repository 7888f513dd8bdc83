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
from ..models.tool_call import ToolCall
from ..models.tool_call_delta import ToolCallDelta
from ..models.tool_call_message import ToolCallMessage, ToolCallMessageToolCall
from .tool_call import decode_tool_call
from .tool_call_delta import decode_tool_call_delta


def decode_tool_call_message(container: Any, key: Any) -> ToolCallMessage:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: ToolCallMessage = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(ToolCallMessage)
    extra: dict[str, Any] = {}
    if not _TOOL_CALL_MESSAGE_KNOWN.issuperset(data):
        extra = extra_fields(data, _TOOL_CALL_MESSAGE_KNOWN)
    new.extra_fields = extra
    value = get("id")
    if type(value) is not str:
        value = decode_str(data, "id")
    new.id = value
    new.date = decode_datetime(data, "date")
    new.tool_call = decode_tool_call_message_tool_call(data, "tool_call")
    value = get("is_err")
    if value is not None and type(value) is not bool:
        value = decode_bool(data, "is_err")
    new.is_err = value
    value = get("message_type")
    if value != "tool_call_message":
        value = absent_tag(
            data,
            "message_type",
            "tool_call_message",
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
    value = get("tool_calls")
    if value is not None:
        value = decode_tool_call_message_tool_calls(data, "tool_calls")
    new.tool_calls = value
    return new


def encode_tool_call_message(value: ToolCallMessage) -> dict[str, Any]:
    data: dict[str, Any] = {
        "id": value.id,
        "date": encode(value.date),
        "tool_call": encode(value.tool_call),
        "is_err": value.is_err,
        "message_type": value.message_type,
        "name": value.name,
        "otid": value.otid,
        "run_id": value.run_id,
        "sender_id": value.sender_id,
        "seq_id": value.seq_id,
        "step_id": value.step_id,
        "tool_calls": encode(value.tool_calls),
    }
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_tool_call_message_tool_call(
    container: Any,
    key: Any,
) -> ToolCallMessageToolCall:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: ToolCallMessageToolCall = mismatch(container, key, "object")
        return fault
    if (
        data.get("arguments") is not None
        and data.get("name") is not None
        and data.get("tool_call_id") is not None
    ):
        return decode_tool_call(container, key)
    return decode_tool_call_delta(container, key)


def decode_tool_call_message_tool_calls(
    container: Any,
    key: Any,
) -> list[ToolCall] | ToolCallDelta:
    try:
        value = container[key]
    except KeyError:
        value = mismatch(container, key, "a value")
    if type(value) is list:
        value = _list_of_tool_call(container, key)
    elif type(value) is dict:
        value = decode_tool_call_delta(container, key)
    else:
        value = mismatch(container, key, "array or object")
    found: list[ToolCall] | ToolCallDelta = value
    return found


_new = object.__new__

_list_of_tool_call = list_of(decode_tool_call)

_TOOL_CALL_MESSAGE_KNOWN = frozenset(
    (
        "id",
        "date",
        "tool_call",
        "is_err",
        "message_type",
        "name",
        "otid",
        "run_id",
        "sender_id",
        "seq_id",
        "step_id",
        "tool_calls",
    ),
)

CODECS: Final[dict[type, Codec]] = {
    ToolCallMessage: Codec(decode_tool_call_message, encode_tool_call_message),
}
