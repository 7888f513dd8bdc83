from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, Decoder, mismatch
from .._runtime.unions import KeyedVariant, decode_by_keys, unknown
from ..models.approval_result import ApprovalResult
from .approval_return import decode_approval_return
from .tool_return import decode_tool_return


def decode_approval_result(container: Any, key: Any) -> ApprovalResult:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: ApprovalResult = mismatch(container, key, "object")
        return fault
    tag = data.get("type")
    if type(tag) is not str:
        return decode_by_keys(container, key, _APPROVAL_RESULT_KEYS)
    decode = _APPROVAL_RESULT_TAGS.get(tag)
    if decode is None:
        return unknown(tag, container, key)
    return decode(container, key)


_APPROVAL_RESULT_TAGS: Final[dict[str, Decoder[ApprovalResult]]] = {
    "approval": decode_approval_return,
    "tool": decode_tool_return,
}

_APPROVAL_RESULT_KEYS: Final[list[KeyedVariant[ApprovalResult]]] = [
    KeyedVariant(
        decode_tool_return,
        required=("status", "tool_call_id", "tool_return"),
        known=("status", "tool_call_id", "tool_return", "stderr", "stdout"),
    ),
    KeyedVariant(
        decode_approval_return,
        required=("approve", "tool_call_id"),
        known=("approve", "tool_call_id", "reason"),
    ),
]
