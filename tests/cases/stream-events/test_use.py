"""A stream is iterated: each item has the type that the description says."""

from __future__ import annotations

from typing import Any

import anyio
import httpx2
import pytest
from tests.cases.conftest import Sdk

EVENTS = {"content-type": "text/event-stream"}
URL = "https://ticker.test"


def answer(text: str) -> httpx2.Response:
    return httpx2.Response(200, headers=EVENTS, content=text.encode())


def client(sdk: Sdk, text: str) -> Any:
    return sdk.client(answer(text), base_url=URL, max_retries=0)


def test_data_are_objects(sdk: Sdk) -> None:
    text = (
        'data: {"type":"price","value":1}\n\n'
        'data: {"type":"halt"}\n\n'
        'data: {"type":"merger","with":"x"}\n\n'
        "data: [DONE]\n\ndata: {}\n\n"
    )
    found = list(client(sdk, text).prices.read())
    assert found == [
        sdk.models.Price(value=1),
        sdk.models.Halt(),
        sdk.module("").Unknown("merger", {"type": "merger", "with": "x"}),
    ]
    assert sdk.requests[-1].headers["accept"] == "text/event-stream"


def test_async(sdk: Sdk) -> None:
    async def read() -> list[Any]:
        text = answer('data: {"type":"price","value":1}\n\n')
        one = sdk.async_client(text, base_url=URL)
        async with one.prices.read() as stream:
            return [item async for item in stream]

    assert anyio.run(read) == [sdk.models.Price(value=1)]


def test_text_stays_text(sdk: Sdk) -> None:
    assert list(client(sdk, "data: {}\ndata:b\n\n").log.read()) == ["{}\nb"]
    assert list(client(sdk, "data: 5\n\n").plain.read()) == ["5"]


def test_a_list_is_of_all_events(sdk: Sdk) -> None:
    text = 'data: {"type":"price","value":1}\n\ndata: {"type":"halt"}\n\n'
    found = list(client(sdk, text).all.retrieve())
    assert found == [sdk.models.Price(value=1), sdk.models.Halt()]


def test_names_and_ids(sdk: Sdk) -> None:
    stream = client(sdk, "id: 7\nevent: line\nretry: 250\ndata: x\n\n").log.read()
    (event,) = stream.events()
    assert tuple(event) == ("x", "line", "7", 250)
    assert stream.last_event_id == "7"


def test_an_item_of_the_wrong_type(sdk: Sdk) -> None:
    text = 'data: {"type":"halt"}\n\ndata: {"type":"price","value":"1"}\n\n'
    stream = iter(client(sdk, text).prices.read())
    assert next(stream) == sdk.models.Halt()
    with pytest.raises(sdk.module("").DecodeError, match=r"item 1: \$\.value"):
        next(stream)


def test_an_error_in_the_stream(sdk: Sdk) -> None:
    text = 'data: {"error":{"message":"overloaded","code":1}}\n\n'
    with pytest.raises(sdk.module("").StreamError, match="overloaded") as caught:
        list(client(sdk, text).prices.read())
    assert caught.value.body == {"error": {"message": "overloaded", "code": 1}}
    with pytest.raises(sdk.module("").StreamError, match="too slow"):
        list(client(sdk, "event: error\ndata: too slow\n\n").log.read())


def test_an_error_before_the_stream(sdk: Sdk) -> None:
    one = sdk.client(httpx2.Response(404, json="gone"), base_url=URL)
    with pytest.raises(sdk.module("").NotFoundError) as caught:
        list(one.prices.read())
    assert caught.value.body == "gone"


def test_an_answer_that_is_no_stream(sdk: Sdk) -> None:
    one = sdk.client(httpx2.Response(200, json={}), base_url=URL)
    with pytest.raises(sdk.module("").DecodeError, match="expected text/event-stream"):
        list(one.prices.read())


def test_it_is_read_once(sdk: Sdk) -> None:
    stream = client(sdk, "data: x\n\n").log.read()
    assert list(stream) == ["x"]
    with pytest.raises(sdk.module("").SdkError, match="once"):
        list(stream)
