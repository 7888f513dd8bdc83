from __future__ import annotations

from typing import TypeAlias

from .._runtime.model import Unknown
from .approval_request_message import ApprovalRequestMessage
from .approval_response_message import ApprovalResponseMessage
from .assistant_message import AssistantMessage
from .event_message import EventMessage
from .hidden_reasoning_message import HiddenReasoningMessage
from .reasoning_message import ReasoningMessage
from .summary_message import SummaryMessage
from .system_message import SystemMessage
from .tool_call_message import ToolCallMessage
from .tool_return_message import ToolReturnMessage
from .user_message import UserMessage

LettaMessage: TypeAlias = (
    SystemMessage
    | UserMessage
    | ReasoningMessage
    | HiddenReasoningMessage
    | ToolCallMessage
    | ToolReturnMessage
    | AssistantMessage
    | ApprovalRequestMessage
    | ApprovalResponseMessage
    | SummaryMessage
    | EventMessage
    | Unknown
)
"""A message of an agent's conversation, told apart by `message_type`.

A `message_type` that this version does not know arrives as `Unknown`.
"""
