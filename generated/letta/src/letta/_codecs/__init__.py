"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .approval_request_message import (
        decode_approval_request_message,
        decode_approval_request_message_tool_call,
        decode_approval_request_message_tool_calls,
    )
    from .approval_response_message import decode_approval_response_message
    from .approval_result import decode_approval_result
    from .approval_return import decode_approval_return
    from .assistant_message import (
        decode_assistant_message,
        decode_assistant_message_content,
    )
    from .base64_image import decode_base64_image
    from .compaction_stats import decode_compaction_stats
    from .event_message import decode_event_message
    from .hidden_reasoning_message import decode_hidden_reasoning_message
    from .http_validation_error import decode_http_validation_error
    from .image_content import decode_image_content
    from .image_source import decode_image_source
    from .letta_image import decode_letta_image
    from .letta_message import decode_letta_message
    from .letta_tool_return_content_union import decode_letta_tool_return_content_union
    from .letta_user_message_content_union import (
        decode_letta_user_message_content_union,
    )
    from .reasoning_message import decode_reasoning_message
    from .summary_message import decode_summary_message
    from .system_message import decode_system_message
    from .text_content import decode_text_content
    from .tool_call import decode_tool_call
    from .tool_call_delta import decode_tool_call_delta
    from .tool_call_message import (
        decode_tool_call_message,
        decode_tool_call_message_tool_call,
        decode_tool_call_message_tool_calls,
    )
    from .tool_return import decode_tool_return, decode_tool_return_tool_return
    from .tool_return_message import decode_tool_return_message
    from .url_image import decode_url_image
    from .user_message import decode_user_message, decode_user_message_content
    from .validation_error import (
        decode_validation_error,
        decode_validation_error_loc_item,
    )

__all__ = [
    "decode_approval_request_message",
    "decode_approval_request_message_tool_call",
    "decode_approval_request_message_tool_calls",
    "decode_approval_response_message",
    "decode_approval_result",
    "decode_approval_return",
    "decode_assistant_message",
    "decode_assistant_message_content",
    "decode_base64_image",
    "decode_compaction_stats",
    "decode_event_message",
    "decode_hidden_reasoning_message",
    "decode_http_validation_error",
    "decode_image_content",
    "decode_image_source",
    "decode_letta_image",
    "decode_letta_message",
    "decode_letta_tool_return_content_union",
    "decode_letta_user_message_content_union",
    "decode_reasoning_message",
    "decode_summary_message",
    "decode_system_message",
    "decode_text_content",
    "decode_tool_call",
    "decode_tool_call_delta",
    "decode_tool_call_message",
    "decode_tool_call_message_tool_call",
    "decode_tool_call_message_tool_calls",
    "decode_tool_return",
    "decode_tool_return_message",
    "decode_tool_return_tool_return",
    "decode_url_image",
    "decode_user_message",
    "decode_user_message_content",
    "decode_validation_error",
    "decode_validation_error_loc_item",
]

_HOMES: Final[dict[str, str]] = {
    "decode_approval_request_message": "approval_request_message",
    "decode_approval_request_message_tool_call": "approval_request_message",
    "decode_approval_request_message_tool_calls": "approval_request_message",
    "decode_approval_response_message": "approval_response_message",
    "decode_approval_result": "approval_result",
    "decode_approval_return": "approval_return",
    "decode_assistant_message": "assistant_message",
    "decode_assistant_message_content": "assistant_message",
    "decode_base64_image": "base64_image",
    "decode_compaction_stats": "compaction_stats",
    "decode_event_message": "event_message",
    "decode_hidden_reasoning_message": "hidden_reasoning_message",
    "decode_http_validation_error": "http_validation_error",
    "decode_image_content": "image_content",
    "decode_image_source": "image_source",
    "decode_letta_image": "letta_image",
    "decode_letta_message": "letta_message",
    "decode_letta_tool_return_content_union": "letta_tool_return_content_union",
    "decode_letta_user_message_content_union": "letta_user_message_content_union",
    "decode_reasoning_message": "reasoning_message",
    "decode_summary_message": "summary_message",
    "decode_system_message": "system_message",
    "decode_text_content": "text_content",
    "decode_tool_call": "tool_call",
    "decode_tool_call_delta": "tool_call_delta",
    "decode_tool_call_message": "tool_call_message",
    "decode_tool_call_message_tool_call": "tool_call_message",
    "decode_tool_call_message_tool_calls": "tool_call_message",
    "decode_tool_return": "tool_return",
    "decode_tool_return_message": "tool_return_message",
    "decode_tool_return_tool_return": "tool_return",
    "decode_url_image": "url_image",
    "decode_user_message": "user_message",
    "decode_user_message_content": "user_message",
    "decode_validation_error": "validation_error",
    "decode_validation_error_loc_item": "validation_error",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
