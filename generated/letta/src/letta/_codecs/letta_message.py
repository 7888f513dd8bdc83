from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, Decoder, mismatch
from .._runtime.unions import KeyedVariant, decode_by_keys, unknown
from ..models.letta_message import LettaMessage
from .approval_request_message import decode_approval_request_message
from .approval_response_message import decode_approval_response_message
from .assistant_message import decode_assistant_message
from .event_message import decode_event_message
from .hidden_reasoning_message import decode_hidden_reasoning_message
from .reasoning_message import decode_reasoning_message
from .summary_message import decode_summary_message
from .system_message import decode_system_message
from .tool_call_message import decode_tool_call_message
from .tool_return_message import decode_tool_return_message
from .user_message import decode_user_message


def decode_letta_message(container: Any, key: Any) -> LettaMessage:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: LettaMessage = mismatch(container, key, "object")
        return fault
    tag = data.get("message_type")
    if type(tag) is not str:
        return decode_by_keys(container, key, _LETTA_MESSAGE_KEYS)
    decode = _LETTA_MESSAGE_TAGS.get(tag)
    if decode is None:
        return unknown(tag, container, key)
    return decode(container, key)


_LETTA_MESSAGE_TAGS: Final[dict[str, Decoder[LettaMessage]]] = {
    "system_message": decode_system_message,
    "user_message": decode_user_message,
    "reasoning_message": decode_reasoning_message,
    "hidden_reasoning_message": decode_hidden_reasoning_message,
    "tool_call_message": decode_tool_call_message,
    "tool_return_message": decode_tool_return_message,
    "assistant_message": decode_assistant_message,
    "approval_request_message": decode_approval_request_message,
    "approval_response_message": decode_approval_response_message,
    "summary": decode_summary_message,
    "summary_message": decode_summary_message,
    "event": decode_event_message,
    "event_message": decode_event_message,
}

_LETTA_MESSAGE_KEYS: Final[list[KeyedVariant[LettaMessage]]] = [
    KeyedVariant(
        decode_tool_return_message,
        required=("id", "date", "status", "tool_call_id", "tool_return"),
        known=(
            "id",
            "date",
            "status",
            "tool_call_id",
            "tool_return",
            "is_err",
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
    ),
    KeyedVariant(
        decode_event_message,
        required=("id", "date", "event_data", "event_type"),
        known=(
            "id",
            "date",
            "event_data",
            "event_type",
            "is_err",
            "name",
            "otid",
            "run_id",
            "sender_id",
            "seq_id",
            "step_id",
        ),
    ),
    KeyedVariant(
        decode_reasoning_message,
        required=("id", "date", "reasoning"),
        known=(
            "id",
            "date",
            "reasoning",
            "is_err",
            "name",
            "otid",
            "run_id",
            "sender_id",
            "seq_id",
            "signature",
            "source",
            "step_id",
        ),
    ),
    KeyedVariant(
        decode_hidden_reasoning_message,
        required=("id", "date", "state"),
        known=(
            "id",
            "date",
            "state",
            "hidden_reasoning",
            "is_err",
            "name",
            "otid",
            "run_id",
            "sender_id",
            "seq_id",
            "step_id",
        ),
    ),
    KeyedVariant(
        decode_tool_call_message,
        required=("id", "date", "tool_call"),
        known=(
            "id",
            "date",
            "tool_call",
            "is_err",
            "name",
            "otid",
            "run_id",
            "sender_id",
            "seq_id",
            "step_id",
            "tool_calls",
        ),
    ),
    KeyedVariant(
        decode_approval_request_message,
        required=("id", "date", "tool_call"),
        known=(
            "id",
            "date",
            "tool_call",
            "is_err",
            "name",
            "otid",
            "run_id",
            "sender_id",
            "seq_id",
            "step_id",
            "tool_calls",
        ),
    ),
    KeyedVariant(
        decode_summary_message,
        required=("id", "date", "summary"),
        known=(
            "id",
            "date",
            "summary",
            "compaction_stats",
            "is_err",
            "name",
            "otid",
            "run_id",
            "sender_id",
            "seq_id",
            "step_id",
        ),
    ),
    KeyedVariant(
        decode_system_message,
        required=("id", "content", "date"),
        known=(
            "id",
            "content",
            "date",
            "is_err",
            "name",
            "otid",
            "run_id",
            "sender_id",
            "seq_id",
            "step_id",
        ),
    ),
    KeyedVariant(
        decode_user_message,
        required=("id", "content", "date"),
        known=(
            "id",
            "content",
            "date",
            "is_err",
            "name",
            "otid",
            "run_id",
            "sender_id",
            "seq_id",
            "step_id",
        ),
    ),
    KeyedVariant(
        decode_assistant_message,
        required=("id", "content", "date"),
        known=(
            "id",
            "content",
            "date",
            "is_err",
            "name",
            "otid",
            "run_id",
            "sender_id",
            "seq_id",
            "step_id",
        ),
    ),
    KeyedVariant(
        decode_approval_response_message,
        required=("id", "date"),
        known=(
            "id",
            "date",
            "approval_request_id",
            "approvals",
            "approve",
            "is_err",
            "name",
            "otid",
            "reason",
            "run_id",
            "sender_id",
            "seq_id",
            "step_id",
        ),
    ),
]
