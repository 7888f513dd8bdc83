from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.tool_call import ToolCall


def decode_tool_call(container: Any, key: Any) -> ToolCall:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: ToolCall = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(ToolCall)
    extra: dict[str, Any] = {}
    if not _TOOL_CALL_KNOWN.issuperset(data):
        extra = extra_fields(data, _TOOL_CALL_KNOWN)
    new.extra_fields = extra
    value = get("arguments")
    if type(value) is not str:
        value = decode_str(data, "arguments")
    new.arguments = value
    value = get("name")
    if type(value) is not str:
        value = decode_str(data, "name")
    new.name = value
    value = get("tool_call_id")
    if type(value) is not str:
        value = decode_str(data, "tool_call_id")
    new.tool_call_id = value
    return new


def encode_tool_call(value: ToolCall) -> dict[str, Any]:
    data: dict[str, Any] = {
        "arguments": value.arguments,
        "name": value.name,
        "tool_call_id": value.tool_call_id,
    }
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_TOOL_CALL_KNOWN = frozenset(("arguments", "name", "tool_call_id"))

CODECS: Final[dict[type, Codec]] = {ToolCall: Codec(decode_tool_call, encode_tool_call)}
