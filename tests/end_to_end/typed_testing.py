"""Tests of code that calls Letta, as a careful author writes them. Type checkers read this
file, strictly."""

from collections.abc import Sequence
from typing import assert_type

from letta import AsyncLetta, Letta
from letta.models import AssistantMessage, LettaMessage, UserMessage
from letta.testing import Answers, Call, FakeServer

STEP = "step-123e4567-e89b-42d3-8456-426614174000"
DATE = "2026-01-02T03:04:05+00:00"
SAID = AssistantMessage.from_dict(
    {"id": "m1", "date": DATE, "message_type": "assistant_message", "content": "Hi"}
)
ASKED = UserMessage.from_dict(
    {"id": "m2", "date": DATE, "message_type": "user_message", "content": "?"}
)


def texts(client: Letta) -> list[str]:
    """The code under test."""
    found = client.steps.messages.list(STEP, order="asc", limit=2)
    return [str(each.content) for each in found if isinstance(each, AssistantMessage)]


def sync_use() -> None:
    with FakeServer() as fake:
        client = fake.client()
        assert_type(client, Letta)
        answers = fake.on(client.steps.messages.list)
        assert_type(answers, Answers[Sequence[LettaMessage] | list[LettaMessage]])
        answers.returns([ASKED, SAID], page_size=1)
        assert texts(client) == ["Hi"]
        assert_type(fake.calls, list[Call])
        assert fake.calls[0].arguments == {"step_id": STEP, "order": "asc", "limit": 2}
        assert fake.calls[1].arguments["after"] == ASKED.id
        assert [call.operation for call in answers.calls] == ["steps.messages.list"] * 3


async def async_use() -> None:
    with FakeServer() as fake:
        client = fake.async_client()
        assert_type(client, AsyncLetta)
        fake.on(client.steps.messages.list).computes(
            lambda call: [SAID] if call.arguments["step_id"] == STEP else []
        )
        pages = client.steps.messages.list(STEP)
        assert [each async for each in pages] == [SAID]
