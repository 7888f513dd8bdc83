"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .approval_request_message import (
        ApprovalRequestMessage,
        ApprovalRequestMessageToolCall,
    )
    from .approval_response_message import ApprovalResponseMessage
    from .approval_result import ApprovalResult
    from .approval_return import ApprovalReturn
    from .assistant_message import AssistantMessage
    from .base64_image import Base64Image
    from .compaction_stats import CompactionStats
    from .event_message import EventMessage
    from .hidden_reasoning_message import HiddenReasoningMessage
    from .http_validation_error import HTTPValidationError
    from .image_content import ImageContent
    from .image_source import ImageSource
    from .letta_assistant_message_content_union import LettaAssistantMessageContentUnion
    from .letta_image import LettaImage
    from .letta_message import LettaMessage
    from .letta_tool_return_content_union import LettaToolReturnContentUnion
    from .letta_user_message_content_union import LettaUserMessageContentUnion
    from .reasoning_message import ReasoningMessage
    from .summary_message import SummaryMessage
    from .system_message import SystemMessage
    from .text_content import TextContent
    from .tool_call import ToolCall
    from .tool_call_delta import ToolCallDelta
    from .tool_call_message import ToolCallMessage, ToolCallMessageToolCall
    from .tool_return import ToolReturn
    from .tool_return_message import ToolReturnMessage
    from .url_image import UrlImage
    from .user_message import UserMessage
    from .validation_error import ValidationError

__all__ = [
    "ApprovalRequestMessage",
    "ApprovalRequestMessageToolCall",
    "ApprovalResponseMessage",
    "ApprovalResult",
    "ApprovalReturn",
    "AssistantMessage",
    "Base64Image",
    "CompactionStats",
    "EventMessage",
    "HTTPValidationError",
    "HiddenReasoningMessage",
    "ImageContent",
    "ImageSource",
    "LettaAssistantMessageContentUnion",
    "LettaImage",
    "LettaMessage",
    "LettaToolReturnContentUnion",
    "LettaUserMessageContentUnion",
    "ReasoningMessage",
    "SummaryMessage",
    "SystemMessage",
    "TextContent",
    "ToolCall",
    "ToolCallDelta",
    "ToolCallMessage",
    "ToolCallMessageToolCall",
    "ToolReturn",
    "ToolReturnMessage",
    "UrlImage",
    "UserMessage",
    "ValidationError",
]

_HOMES: Final[dict[str, str]] = {
    "ApprovalRequestMessage": "approval_request_message",
    "ApprovalRequestMessageToolCall": "approval_request_message",
    "ApprovalResponseMessage": "approval_response_message",
    "ApprovalResult": "approval_result",
    "ApprovalReturn": "approval_return",
    "AssistantMessage": "assistant_message",
    "Base64Image": "base64_image",
    "CompactionStats": "compaction_stats",
    "EventMessage": "event_message",
    "HTTPValidationError": "http_validation_error",
    "HiddenReasoningMessage": "hidden_reasoning_message",
    "ImageContent": "image_content",
    "ImageSource": "image_source",
    "LettaAssistantMessageContentUnion": "letta_assistant_message_content_union",
    "LettaImage": "letta_image",
    "LettaMessage": "letta_message",
    "LettaToolReturnContentUnion": "letta_tool_return_content_union",
    "LettaUserMessageContentUnion": "letta_user_message_content_union",
    "ReasoningMessage": "reasoning_message",
    "SummaryMessage": "summary_message",
    "SystemMessage": "system_message",
    "TextContent": "text_content",
    "ToolCall": "tool_call",
    "ToolCallDelta": "tool_call_delta",
    "ToolCallMessage": "tool_call_message",
    "ToolCallMessageToolCall": "tool_call_message",
    "ToolReturn": "tool_return",
    "ToolReturnMessage": "tool_return_message",
    "UrlImage": "url_image",
    "UserMessage": "user_message",
    "ValidationError": "validation_error",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
