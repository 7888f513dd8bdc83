"""The SDK as a careful caller writes it. Type checkers read this file, strictly."""

from typing import assert_never, assert_type

from letta import AsyncLetta, Letta, Unknown
from letta.models import (
    ApprovalRequestMessage,
    ApprovalResponseMessage,
    AssistantMessage,
    EventMessage,
    HiddenReasoningMessage,
    ImageContent,
    LettaMessage,
    ReasoningMessage,
    SummaryMessage,
    SystemMessage,
    TextContent,
    ToolCallMessage,
    ToolReturnMessage,
    UserMessage,
)


def describe(message: LettaMessage) -> str:
    match message:
        case SystemMessage(content=content):
            assert_type(content, str)
            return content
        case UserMessage(content=content):
            return content if isinstance(content, str) else describe_parts(content)
        case AssistantMessage(content=str(content)):
            return content
        case AssistantMessage():
            return "parts"
        case ReasoningMessage(reasoning=reasoning, signature=signature):
            assert_type(reasoning, str)
            assert_type(signature, str | None)
            return reasoning
        case HiddenReasoningMessage(state=state):
            return state
        case ToolCallMessage() | ApprovalRequestMessage():
            return message.tool_call.name or "..."
        case ToolReturnMessage(tool_returns=returns):
            return ", ".join(entry.tool_call_id for entry in returns or ())
        case ApprovalResponseMessage(approve=approve):
            assert_type(approve, bool | None)
            return "yes" if approve else "no"
        case SummaryMessage(summary=summary):
            return summary
        case EventMessage(event_type=event_type):
            return event_type
        case Unknown(tag=tag):
            assert_type(tag, str | None)
            return tag or "?"
        case _:
            assert_never(message)


def describe_parts(parts: list[TextContent | ImageContent | Unknown]) -> str:
    return " ".join(part.text for part in parts if isinstance(part, TextContent))


def walk(client: Letta, step_id: str) -> list[str]:
    found: list[str] = []
    for message in client.steps.messages.list(step_id, order="asc", limit=50):
        assert_type(message, LettaMessage)
        found.append(describe(message))
    for message in client.steps.messages.list(step_id).take(2):
        assert_type(message, LettaMessage)
    page = client.steps.messages.list(step_id).first_page()
    assert_type(page.items, list[LettaMessage])
    assert_type(page.body, list[LettaMessage])
    return found


async def walk_async(client: AsyncLetta, step_id: str) -> list[str]:
    found: list[str] = []
    async for message in client.steps.messages.list(step_id, after=None):
        assert_type(message, LettaMessage)
        found.append(describe(message))
    async for message in client.steps.messages.list(step_id).take(2):
        assert_type(message, LettaMessage)
    page = await client.steps.messages.list(step_id).first_page()
    assert_type(page.items, list[LettaMessage])
    assert_type(page.body, list[LettaMessage])
    return found
