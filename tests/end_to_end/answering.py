"""Clients whose requests are answered in the same process, without a network."""

import json
from collections.abc import Callable, Iterable
from typing import Any

import httpx2
from letta import AsyncLetta, Letta
from tests.end_to_end.messages import STEP

Handler = Callable[[httpx2.Request], httpx2.Response]


def client_of(handler: Handler, **settings: Any) -> Letta:
    transport = httpx2.MockTransport(handler)
    settings = {"api_key": "key", "max_retries": 0, **settings}
    return Letta(http_client=httpx2.Client(transport=transport), **settings)


def async_client_of(handler: Handler, **settings: Any) -> AsyncLetta:
    transport = httpx2.MockTransport(handler)
    settings = {"api_key": "key", "max_retries": 0, **settings}
    return AsyncLetta(http_client=httpx2.AsyncClient(transport=transport), **settings)


def body_of(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


def json_response(body: bytes, status: int = 200, **headers: str) -> httpx2.Response:
    return httpx2.Response(
        status,
        content=body,
        headers={"content-type": "application/json", **headers},
    )


def decode(messages: object) -> list[Any]:
    """What a client makes of the messages when they are the only page."""
    client = client_of(lambda _: json_response(body_of(messages)))
    items: list[Any] = client.steps.messages.list(STEP).first_page().items
    return items


class Script:
    """Answers the requests in order, and keeps them; the last answer is given for ever."""

    def __init__(self, answers: Iterable[httpx2.Response | Exception]) -> None:
        self.answers = list(answers)
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        answer = self.answers[min(len(self.requests), len(self.answers)) - 1]
        if isinstance(answer, Exception):
            raise answer
        # A response can be read once; every request gets its own.
        return httpx2.Response(
            answer.status_code, headers=answer.headers, content=answer.content
        )
