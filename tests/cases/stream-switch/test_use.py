"""The two methods of an operation that streams or not."""

from __future__ import annotations

import json
from typing import Any

import httpx2
from tests.cases.conftest import Sdk

WHOLE = httpx2.Response(200, json={"text": "hi"})
PIECES = httpx2.Response(
    200,
    headers={"content-type": "text/event-stream"},
    content=b'data: {"delta":"h"}\n\ndata: {"delta":"i"}\n\ndata: [DONE]\n\n',
)


def client(sdk: Sdk, answer: httpx2.Response) -> Any:
    return sdk.client(answer, base_url="https://talk.test")


def sent(sdk: Sdk) -> Any:
    return json.loads(sdk.requests[-1].content)


def test_the_whole(sdk: Sdk) -> None:
    question = sdk.models.Question(text="?")
    assert client(sdk, WHOLE).replies.create(question).text == "hi"
    assert sent(sdk) == {"text": "?"}
    assert sdk.requests[-1].headers["accept"] == "application/json"


def test_the_pieces(sdk: Sdk) -> None:
    question = sdk.models.Question(text="?", stream=False)
    found = list(client(sdk, PIECES).replies.create_stream(question))
    assert [piece.delta for piece in found] == ["h", "i"]
    assert sent(sdk) == {"text": "?", "stream": True}
    assert question.stream is False
    assert sdk.requests[-1].headers["accept"] == "text/event-stream"


def test_a_switch_that_is_on_by_default(sdk: Sdk) -> None:
    assert client(sdk, WHOLE).echoes.stream().text == "hi"
    assert sent(sdk) == {"streaming": False}
    assert len(list(client(sdk, PIECES).echoes.stream_events())) == 3
    assert sent(sdk) == {"streaming": True}
