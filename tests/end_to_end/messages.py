"""Messages of every kind, small and of our own making, as a Letta server writes them."""

from typing import Any

STEP = "step-5d5cbb0e-8e35-4a52-9a6b-4f1b2a3c4d5e"
OTHER_STEP = "step-00000000-0000-4000-8000-000000000000"

JsonObject = dict[str, Any]
Row = list[JsonObject]
"""What a server stores as one row: the messages that share an `id`."""

CALL: JsonObject = {
    "name": "roll_dice",
    "arguments": '{"sides": 20}',
    "tool_call_id": "call_7",
}
RETURNED: JsonObject = {
    "type": "tool",
    "tool_return": "You rolled 17",
    "status": "success",
    "tool_call_id": "call_7",
    "stdout": ["rolling\n"],
    "stderr": None,
}
TEXT: JsonObject = {"type": "text", "text": "東京, café 🚀", "signature": None}
IMAGES: list[JsonObject] = [
    {"type": "image", "source": source}
    for source in (
        {"type": "url", "url": "https://example.com/a.png"},
        {
            "type": "base64",
            "data": "iVBORw0KGgo=",
            "media_type": "image/png",
            "detail": "low",
        },
        {
            "type": "letta",
            "file_id": "file-1",
            "data": None,
            "detail": None,
            "media_type": "image/png",
        },
    )
]
COMPACTION: JsonObject = {
    "trigger": "context_window_exceeded",
    "context_tokens_before": 90_000,
    "context_tokens_after": None,
    "context_window": 128_000,
    "messages_count_before": 200,
    "messages_count_after": 12,
}

OWN_FIELDS: dict[str, JsonObject] = {
    "system_message": {"content": "You are a die."},
    "user_message": {"content": [TEXT, *IMAGES]},
    "reasoning_message": {
        "source": "reasoner_model",
        "reasoning": "The user wants a number.",
        "signature": "c2lnbmVk",
    },
    "hidden_reasoning_message": {"state": "redacted", "hidden_reasoning": None},
    "tool_call_message": {"tool_call": CALL, "tool_calls": [CALL]},
    "tool_return_message": {
        "tool_return": "You rolled 17",
        "status": "success",
        "tool_call_id": "call_7",
        "stdout": ["rolling\n"],
        "stderr": None,
        "tool_returns": [RETURNED, {**RETURNED, "tool_return": [TEXT, IMAGES[0]]}],
    },
    "assistant_message": {"content": [TEXT]},
    "approval_request_message": {"tool_call": CALL, "tool_calls": None},
    "approval_response_message": {
        "approvals": [
            {
                "type": "approval",
                "tool_call_id": "call_7",
                "approve": False,
                "reason": "too loud",
            },
            RETURNED,
        ],
        "approve": False,
        "approval_request_id": "message-8",
        "reason": "too loud",
        "step_id": None,
    },
    "summary_message": {"summary": "A die was rolled.", "compaction_stats": COMPACTION},
    "event_message": {
        "event_type": "compaction",
        "event_data": {"note": None, "nested": {"ratio": 0.5, "ids": ["a", 1, True]}},
    },
}
OLD_TAGS = {"summary_message": "summary", "event_message": "event"}
"""What servers before 2026-01-30 write instead."""

CLASSES = {
    "system_message": "SystemMessage",
    "user_message": "UserMessage",
    "reasoning_message": "ReasoningMessage",
    "hidden_reasoning_message": "HiddenReasoningMessage",
    "tool_call_message": "ToolCallMessage",
    "tool_return_message": "ToolReturnMessage",
    "assistant_message": "AssistantMessage",
    "approval_request_message": "ApprovalRequestMessage",
    "approval_response_message": "ApprovalResponseMessage",
    "summary_message": "SummaryMessage",
    "summary": "SummaryMessage",
    "event_message": "EventMessage",
    "event": "EventMessage",
}
"""The class of the SDK that each `message_type` becomes."""


def message(message_type: str, number: int = 0, **fields: Any) -> JsonObject:
    """A message as it travels: every field is there, null where it has no value."""
    return {
        "id": f"message-{number}",
        "date": f"2026-11-22T07:{number // 60 % 60:02}:{number % 60:02}+00:00",
        "name": None,
        "message_type": message_type,
        "otid": f"otid-{number}",
        "sender_id": None,
        "step_id": STEP,
        "is_err": None,
        "seq_id": number,
        "run_id": "run-1",
        **OWN_FIELDS[message_type],
        **fields,
    }


def without(data: JsonObject, *names: str) -> JsonObject:
    """A copy that lacks the named fields."""
    return {name: value for name, value in data.items() if name not in names}


def one_of_each_kind() -> list[JsonObject]:
    return [message(kind, number) for number, kind in enumerate(OWN_FIELDS)]


def conversation(length: int) -> list[Row]:
    """Rows of one to four messages, the kinds in turn."""
    kinds = list(OWN_FIELDS)
    return [
        [message(kinds[(row + i) % len(kinds)], row) for i in range(1 + row % 4)]
        for row in range(length)
    ]
