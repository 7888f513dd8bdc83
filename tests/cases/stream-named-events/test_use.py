"""The name of an event says what its data are."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from tests.cases.conftest import Sdk


def client(sdk: Sdk, text: str) -> Any:
    headers = {"content-type": "text/event-stream; charset=utf-8"}
    answer = httpx2.Response(200, headers=headers, content=text.encode())
    return sdk.client(answer, base_url="https://feed.test")


def test_named(sdk: Sdk) -> None:
    text = (
        "event: hello\ndata: {}\n\n"
        'event: post\ndata: {"id":1}\n\nevent: repost\ndata: {"id":2}\n\n'
        'event: poll\ndata: {"q":1}\n\ndata: nameless\n\n'
    )
    unknown = sdk.module("").Unknown
    post = sdk.models.Post
    assert list(client(sdk, text).feed.read()) == [
        "{}",
        post(id=1),
        post(id=2),
        unknown("poll", {"q": 1}),
        unknown("", {"data": "nameless"}),
    ]


def test_an_event_that_says_no_name_is_a_message(sdk: Sdk) -> None:
    """As the HTML standard has it (9.2.6, "dispatch the event")."""
    text = 'data: {"id":1}\n\nevent: message\ndata: {"id":2}\n\nevent: x\ndata: {}\n\n'
    post = sdk.models.Post
    assert list(client(sdk, text).chat.read()) == [
        post(id=1),
        post(id=2),
        sdk.module("").Unknown("x", {}),
    ]


def test_an_error_that_is_not_described(sdk: Sdk) -> None:
    text = 'event: error\ndata: {"message":"full"}\n\n'
    with pytest.raises(sdk.module("").StreamError, match="full"):
        list(client(sdk, text).feed.read())


def test_names_beside_none(sdk: Sdk) -> None:
    text = 'event: note\ndata: {"a":1}\n\ndata: {"a":1}\n\n'
    assert list(client(sdk, text).notes.read()) == ['{"a":1}', {"a": 1}]


def test_a_fake_server_names_them(sdk: Sdk) -> None:
    unknown, post = sdk.module("").Unknown, sdk.models.Post
    fake = sdk.module("testing").FakeServer()
    feed, chat, notes = (getattr(fake.client(), n) for n in ("feed", "chat", "notes"))
    items = ["hi", post(id=1), unknown("poll", {"q": 1})]
    for stream, sent in ((feed, items), (chat, [post(id=2)]), (notes, ["a", {"b": 1}])):
        fake.on(stream.read).returns(sent)
        assert list(stream.read()) == sent
