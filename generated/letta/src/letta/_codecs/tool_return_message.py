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
from ..models.tool_return_message import ToolReturnMessage
from .tool_return import decode_tool_return


def decode_tool_return_message(container: Any, key: Any) -> ToolReturnMessage:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: ToolReturnMessage = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(ToolReturnMessage)
    extra: dict[str, Any] = {}
    if not _TOOL_RETURN_MESSAGE_KNOWN.issuperset(data):
        extra = extra_fields(data, _TOOL_RETURN_MESSAGE_KNOWN)
    new.extra_fields = extra
    value = get("id")
    if type(value) is not str:
        value = decode_str(data, "id")
    new.id = value
    new.date = decode_datetime(data, "date")
    value = get("status")
    if type(value) is not str:
        value = decode_str(data, "status")
    new.status = value
    value = get("tool_call_id")
    if type(value) is not str:
        value = decode_str(data, "tool_call_id")
    new.tool_call_id = value
    value = get("tool_return")
    if type(value) is not str:
        value = decode_str(data, "tool_return")
    new.tool_return = value
    value = get("is_err")
    if value is not None and type(value) is not bool:
        value = decode_bool(data, "is_err")
    new.is_err = value
    value = get("message_type")
    if value != "tool_return_message":
        value = absent_tag(
            data,
            "message_type",
            "tool_return_message",
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
    value = get("stderr")
    if value is not None:
        value = _list_of_str(data, "stderr")
    new.stderr = value
    value = get("stdout")
    if value is not None:
        value = _list_of_str(data, "stdout")
    new.stdout = value
    value = get("step_id")
    if value is not None and type(value) is not str:
        value = decode_str(data, "step_id")
    new.step_id = value
    value = get("tool_returns")
    if value is not None:
        value = _list_of_tool_return(data, "tool_returns")
    new.tool_returns = value
    return new


def encode_tool_return_message(value: ToolReturnMessage) -> dict[str, Any]:
    data: dict[str, Any] = {
        "id": value.id,
        "date": encode(value.date),
        "status": value.status,
        "tool_call_id": value.tool_call_id,
        "tool_return": value.tool_return,
        "is_err": value.is_err,
        "message_type": value.message_type,
        "name": value.name,
        "otid": value.otid,
        "run_id": value.run_id,
        "sender_id": value.sender_id,
        "seq_id": value.seq_id,
        "stderr": encode(value.stderr),
        "stdout": encode(value.stdout),
        "step_id": value.step_id,
        "tool_returns": encode(value.tool_returns),
    }
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_str = list_of(decode_str)

_list_of_tool_return = list_of(decode_tool_return)

_TOOL_RETURN_MESSAGE_KNOWN = frozenset(
    (
        "id",
        "date",
        "status",
        "tool_call_id",
        "tool_return",
        "is_err",
        "message_type",
        "name",
        "otid",
        "run_id",
        "sender_id",
        "seq_id",
        "stderr",
        "stdout",
        "step_id",
        "tool_returns",
    ),
)

CODECS: Final[dict[type, Codec]] = {
    ToolReturnMessage: Codec(decode_tool_return_message, encode_tool_return_message),
}
