from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, list_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.letta_tool_return_content_union import LettaToolReturnContentUnion
from ..models.tool_return import ToolReturn
from .letta_tool_return_content_union import decode_letta_tool_return_content_union


def decode_tool_return(container: Any, key: Any) -> ToolReturn:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: ToolReturn = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(ToolReturn)
    extra: dict[str, Any] = {}
    if not _TOOL_RETURN_KNOWN.issuperset(data):
        extra = extra_fields(data, _TOOL_RETURN_KNOWN)
    new.extra_fields = extra
    value = get("status")
    if type(value) is not str:
        value = decode_str(data, "status")
    new.status = value
    value = get("tool_call_id")
    if type(value) is not str:
        value = decode_str(data, "tool_call_id")
    new.tool_call_id = value
    new.tool_return = decode_tool_return_tool_return(data, "tool_return")
    value = get("stderr")
    if value is not None:
        value = _list_of_str(data, "stderr")
    new.stderr = value
    value = get("stdout")
    if value is not None:
        value = _list_of_str(data, "stdout")
    new.stdout = value
    value = get("type")
    if value != "tool":
        value = absent_tag(data, "type", "tool", extra, nullable=True)
    new.type = value
    return new


def encode_tool_return(value: ToolReturn) -> dict[str, Any]:
    data: dict[str, Any] = {
        "status": value.status,
        "tool_call_id": value.tool_call_id,
        "tool_return": encode(value.tool_return),
        "stderr": encode(value.stderr),
        "stdout": encode(value.stdout),
        "type": value.type,
    }
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_tool_return_tool_return(
    container: Any,
    key: Any,
) -> list[LettaToolReturnContentUnion] | str:
    try:
        value = container[key]
    except KeyError:
        value = mismatch(container, key, "a value")
    if type(value) is list:
        value = _list_of_letta_tool_return_content_union(container, key)
    elif type(value) is not str:
        value = mismatch(container, key, "array or str")
    found: list[LettaToolReturnContentUnion] | str = value
    return found


_new = object.__new__

_list_of_str = list_of(decode_str)

_list_of_letta_tool_return_content_union = list_of(
    decode_letta_tool_return_content_union,
)

_TOOL_RETURN_KNOWN = frozenset(
    ("status", "tool_call_id", "tool_return", "stderr", "stdout", "type"),
)

CODECS: Final[dict[type, Codec]] = {
    ToolReturn: Codec(decode_tool_return, encode_tool_return),
}
