"""Streams as servers of well-known kinds send them, cut anywhere: a chat that ends with a
mark, agents with pings, named events, ids to go on from, and text in every encoding of lines.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import anyio
import httpx2
import pytest
from cutting import assert_under_every_cut, by_the_book
from driving import Driver
from sample._runtime.async_streams import AsyncStream
from sample._runtime.decoding import decode_any
from sample._runtime.streaming import Raw, ServerEvents, StreamOperation
from sample._runtime.sync_streams import Stream

_CHAT = (
    '{"id":"c1","choices":[{"delta":{"content":"Ol\u00e1 \U0001f600"}}]}',
    '{"id":"c1","choices":[{"delta":{},"finish_reason":"stop"}]}',
)
_AGENT = (
    '{"message_type":"reasoning_message","reasoning":"hm"}',
    '{"message_type":"ping"}',
    '{"message_type":"stop_reason","stop_reason":"end_turn"}',
)
RECORDED: dict[str, tuple[str, list[Raw]]] = {
    "a chat": (
        f"data: {_CHAT[0]}\n\ndata: {_CHAT[1]}\n\ndata: [DONE]\n\n",
        [Raw(_CHAT[0]), Raw(_CHAT[1]), Raw("[DONE]")],
    ),
    "a chat through a proxy that knows no LF": (
        f"data:{_CHAT[0]}\r\rdata:{_CHAT[1]}\r\rdata:[DONE]\r\r",
        [Raw(_CHAT[0]), Raw(_CHAT[1]), Raw("[DONE]")],
    ),
    "an agent that is kept alive": (
        (
            f": ping - 2026-01-02 03:04:05+00:00\r\n\r\ndata: {_AGENT[0]}\r\n\r\n"
            f"data: {_AGENT[1]}\r\n\r\ndata: {_AGENT[2]}\r\n\r\n"
        ),
        [Raw(each) for each in _AGENT],
    ),
    "named events": (
        (
            'event: message_start\ndata: {"type":"message_start"}\n\nevent: ping\n'
            'data: {"type":"ping"}\n\nevent: error\ndata: {"error":{"type":"busy"}}\n\n'
        ),
        [
            Raw('{"type":"message_start"}', "message_start"),
            Raw('{"type":"ping"}', "ping"),
            Raw('{"error":{"type":"busy"}}', "error"),
        ],
    ),
    "a feed to go on from": (
        (
            "\ufeffretry: 3000\r\n:ok\r\n\r\nid: 41\r\nevent: add\r\ndata: {}\r\n\r\n"
            "id: 42\r\ndata: na\u00efve \u65e5\u672c\r\n\r\ndata: {}\r\n\r\nid\r\ndata: 1\r\n\r\n"
        ),
        [
            Raw("{}", "add", "41", 3000),
            Raw("na\u00efve \u65e5\u672c", "", "42", 3000),
            Raw("{}", "", "42", 3000),
            Raw("1", "", "", 3000),
        ],
    ),
    "JSON on many lines": (
        (
            'data: {\ndata:   "text": "a\u2028b",\ndata:   "n": 1\ndata: }\n\n'
            "data: YHOO\rdata: +2\r\ndata: 10\n\n"
        ),
        [Raw('{\n  "text": "a\u2028b",\n  "n": 1\n}'), Raw("YHOO\n+2\n10")],
    ),
    "one that breaks off": (
        "id: 7\ndata: {}\n\n: wait\n\nid: 8\ndata: \U0001f600",
        [Raw("{}", "", "7")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), RECORDED.values(), ids=RECORDED.keys())
def test_recorded_events_under_every_cut(text: str, expected: list[Raw]) -> None:
    body = text.encode()
    assert by_the_book(body) == expected
    assert_under_every_cut(body, expected)


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
def test_a_chat_ends_with_its_mark(mode: str, size: int) -> None:
    """The mark is no item, and nothing behind it is."""
    body = (RECORDED["a chat"][0] + "data: {}\n\n").encode()

    class Pieces(httpx2.SyncByteStream, httpx2.AsyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            return (body[i : i + size] for i in range(0, len(body), size))

        async def __aiter__(self) -> AsyncIterator[bytes]:
            for piece in self:
                yield piece

    def answer(_: httpx2.Request) -> httpx2.Response:
        headers = {"content-type": "text/event-stream"}
        return httpx2.Response(200, headers=headers, stream=Pieces())

    operation: StreamOperation[Any] = StreamOperation(
        method="GET", path="/x", events=ServerEvents(lambda: decode_any)
    )
    driver = Driver(mode, answer)
    if mode == "sync":
        found = list(Stream(driver.client, operation))
    else:

        async def run() -> list[Any]:
            return [one async for one in AsyncStream(driver.client, operation)]

        found = anyio.run(run)
    assert [one["id"] for one in found] == ["c1", "c1"]
    assert found[0]["choices"][0]["delta"]["content"] == "Ol\u00e1 \U0001f600"
