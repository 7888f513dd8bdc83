"""Codecs of messages, in the straight-line form of generated ones."""

from __future__ import annotations

from typing import Any, Final, cast

from .._runtime.decoding import Decoder, extra_fields, list_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.formats import decode_datetime
from .._runtime.model import Codec, Unknown
from .._runtime.unset import UNSET
from ..models.message import Message, ToolMessage, ToolReturn, UserMessage

new: Final = object.__new__

_TOOL_RETURN: Final = frozenset(("tool_return", "note"))
_USER_MESSAGE: Final = frozenset(("id", "date", "content", "message_type", "seq_id"))
_TOOL_MESSAGE: Final = frozenset(("id", "tool_returns", "message_type", "api_key"))


def decode_tool_return(container: Any, key: Any) -> ToolReturn:
    data: dict[str, Any] = container[key]
    if type(data) is not dict:
        found: ToolReturn = mismatch(container, key, "object")
        return found
    get = data.get
    self = new(ToolReturn)
    value: Any = get("tool_return")
    if type(value) is not str:
        value = mismatch(data, "tool_return", "str")
    self.tool_return = value
    value = get("note", UNSET)
    if value is not UNSET and value is not None and type(value) is not str:
        value = mismatch(data, "note", "str")
    self.note = value
    self.extra_fields = (
        {} if _TOOL_RETURN.issuperset(data) else extra_fields(data, _TOOL_RETURN)
    )
    return self


def encode_tool_return(value: ToolReturn) -> dict[str, Any]:
    data: dict[str, Any] = {"tool_return": value.tool_return}
    if value.note is not UNSET:
        data["note"] = value.note
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_user_message(container: Any, key: Any) -> UserMessage:
    data: dict[str, Any] = container[key]
    if type(data) is not dict:
        found: UserMessage = mismatch(container, key, "object")
        return found
    get = data.get
    self = new(UserMessage)
    value: Any = get("id")
    if type(value) is not str:
        value = mismatch(data, "id", "str")
    self.id = value
    self.date = decode_datetime(data, "date")
    value = get("content")
    if value is not None and type(value) is not str:
        value = mismatch(data, "content", "str")
    self.content = value
    value = get("message_type")
    if type(value) is not str:
        value = mismatch(data, "message_type", "str")
    self.message_type = cast("Any", value)
    value = get("seq_id")
    if value is not None and type(value) is not int:
        value = mismatch(data, "seq_id", "int")
    self.seq_id = value
    self.extra_fields = (
        {} if _USER_MESSAGE.issuperset(data) else extra_fields(data, _USER_MESSAGE)
    )
    return self


def encode_user_message(value: UserMessage) -> dict[str, Any]:
    data: dict[str, Any] = {
        "id": value.id,
        "date": encode(value.date),
        "message_type": value.message_type,
    }
    if value.content is not None:
        data["content"] = value.content
    if value.seq_id is not None:
        data["seq_id"] = value.seq_id
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_decode_tool_returns = list_of(decode_tool_return)


def decode_tool_message(container: Any, key: Any) -> ToolMessage:
    data: dict[str, Any] = container[key]
    if type(data) is not dict:
        found: ToolMessage = mismatch(container, key, "object")
        return found
    get = data.get
    self = new(ToolMessage)
    value: Any = get("id")
    if type(value) is not str:
        value = mismatch(data, "id", "str")
    self.id = value
    self.tool_returns = _decode_tool_returns(data, "tool_returns")
    value = get("message_type")
    if type(value) is not str:
        value = mismatch(data, "message_type", "str")
    self.message_type = cast("Any", value)
    value = get("api_key")
    if value is not None and type(value) is not str:
        value = mismatch(data, "api_key", "str")
    self.api_key = value
    self.extra_fields = (
        {} if _TOOL_MESSAGE.issuperset(data) else extra_fields(data, _TOOL_MESSAGE)
    )
    return self


def encode_tool_message(value: ToolMessage) -> dict[str, Any]:
    data: dict[str, Any] = {
        "id": value.id,
        "tool_returns": encode(value.tool_returns),
        "message_type": value.message_type,
    }
    if value.api_key is not None:
        data["api_key"] = value.api_key
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_BY_TAG: Final[dict[str, Decoder[UserMessage | ToolMessage]]] = {
    "user_message": decode_user_message,
    "tool_message": decode_tool_message,
}


def decode_message(container: Any, key: Any) -> Message:
    data: dict[str, Any] = container[key]
    if type(data) is not dict:
        found: Message = mismatch(container, key, "object")
        return found
    tag: Any = data.get("message_type")
    decode = _BY_TAG.get(tag) if type(tag) is str else None
    return Unknown(tag, data) if decode is None else decode(container, key)


CODECS: Final = {
    ToolReturn: Codec(decode_tool_return, encode_tool_return),
    UserMessage: Codec(decode_user_message, encode_user_message),
    ToolMessage: Codec(decode_tool_message, encode_tool_message),
}
