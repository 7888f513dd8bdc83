"""Streams cut into items: the same ones, wherever the bytes are cut."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import httpx2
import pytest
from cutting import LIMIT, assert_under_every_cut, by_the_book, cut, read
from hypothesis import given, settings
from hypothesis import strategies as st
from sample._runtime.streaming import (
    EventSplitter,
    LineSplitter,
    Oversized,
    Raw,
    SequenceSplitter,
)

STREAMS: dict[str, tuple[bytes, list[str]]] = {
    "plain": (b"data: a\n\ndata: b\n\n", ["a", "b"]),
    "no space": (b"data:a\n\n", ["a"]),
    "two spaces": (b"data:  a\n\n", [" a"]),
    "cr": (b"data: a\r\rdata: b\r\r", ["a", "b"]),
    "crlf": (b"data: a\r\n\r\ndata: b\r\n\r\n", ["a", "b"]),
    "mixed ends": (b"data: a\r\n\rdata: b\n\r\ndata: c\r\n\n", ["a", "b", "c"]),
    "bom": (b"\xef\xbb\xbfdata: a\n\n", ["a"]),
    "two boms": (b"\xef\xbb\xbf\xef\xbb\xbfdata: a\n\n", []),
    "bom later": (b"data: a\n\n\xef\xbb\xbfdata: b\n\n", ["a"]),
    "many lines": (b"data: a\ndata:\ndata: b\n\n", ["a\n\nb"]),
    "comments": (b": hi\ndata: a\n:\ndata: b\n\n", ["a\nb"]),
    "no data": (b"event: a\n\nid: 1\n\n: x\n\nretry: 1\n\n", []),
    "empty data": (b"data\n\ndata:\n\n", ["", ""]),
    "cut off": (b"data: a\n\ndata: b", ["a"]),
    "cut off in an event": (b"data: a\n\ndata: b\n", ["a"]),
    "blank lines": (b"\n\r\n\rdata: a\n\n\n\n", ["a"]),
    "other fields": (b"dat: a\nDATA: a\n data: a\ndata: b\n\n", ["b"]),
    "text": ("data: é€😀\n\n".encode(), ["é€😀"]),
    "broken text": (b"data: \xe2\x82\n\n", ["\ufffd"]),
    "other line ends": (
        "data: a\u2028b\x0b\x0c\x85\n\n".encode(),
        ["a\u2028b\x0b\x0c\x85"],
    ),
    "nul": (b"data: a\0\n\n", ["a\0"]),
}


@pytest.mark.parametrize(("body", "data"), STREAMS.values(), ids=STREAMS.keys())
def test_events_under_every_cut(body: bytes, data: list[str]) -> None:
    assert [raw.data for raw in read(EventSplitter, [body])] == data
    assert_under_every_cut(body, read(EventSplitter, [body]))


LINES = st.sampled_from(
    [
        *(b"data: x", b"data:", b"data", b"event: e", b"event", b"id: 1", b"id"),
        *(b"id: a\0b", b"retry: 10", b"retry: +1", b"retry: x", b": c", b"", b""),
        *(b"\xef\xbb\xbfdata: x", "data: é".encode(), b"other: 1", b"data: {}"),
    ]
)
ENDS = st.sampled_from([b"\n", b"\r", b"\r\n"])


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(LINES, ENDS), max_size=12))
def test_any_events_under_every_cut(parts: list[tuple[bytes, bytes]]) -> None:
    body = b"".join(line + end for line, end in parts)
    assert_under_every_cut(body, by_the_book(body))


def test_what_an_event_says() -> None:
    body = b"id: 1\nevent: e\nretry: 50\ndata: a\n\ndata: b\n\nid\ndata: c\n\n"
    assert read(EventSplitter, [body]) == [
        Raw("a", "e", "1", 50),
        Raw("b", "", "1", 50),
        Raw("c", "", "", 50),
    ]


@pytest.mark.parametrize("value", ["-1", "+1", "1.5", "1_0", " 1", "١", "x", ""])
def test_a_retry_that_is_none(value: str) -> None:
    body = f"retry:{value}\ndata: a\n\n".encode().replace(b"retry: 1", b"retry:  1")
    assert read(EventSplitter, [body])[0].retry is None


def test_an_event_arrives_with_its_last_byte() -> None:
    for end in (b"\n\n", b"\r\r", b"\r\n\r"):
        splitter = EventSplitter(LIMIT)
        assert [raw.data for raw in splitter.feed(b"data: a" + end)] == ["a"]


@pytest.mark.parametrize(
    ("make", "whole"),
    [
        (LineSplitter, b'{"a":1}\r\n\n  \n[2]\n"\xc3\xa9"'),
        (SequenceSplitter, b'\x1e{"a":1}\n\x1e\x1e[2]\n\x1e"\xc3\xa9"\n'),
    ],
)
def test_texts_under_every_cut(make: Any, whole: bytes) -> None:
    expected = ['{"a":1}', "[2]", '"é"']
    for first, second in combinations(range(len(whole) + 1), 2):
        found = read(make, cut(whole, first, second))
        assert [raw.data for raw in found] == expected


@pytest.mark.parametrize("make", [EventSplitter, LineSplitter, SequenceSplitter])
@pytest.mark.parametrize("size", [1, 7, 5000])
def test_items_are_bounded(make: Any, size: int) -> None:
    body = b"data: " + b"x" * 5000
    with pytest.raises(Oversized):
        read(make, [body[i : i + size] for i in range(0, len(body), size)])


def test_data_of_many_lines_are_bounded() -> None:
    with pytest.raises(Oversized):
        read(EventSplitter, [b"data: xxxxxxxxxx\n"] * 200)


def test_the_parser_of_httpx2_still_goes_its_own_way() -> None:
    """When this fails, theirs may have become good enough to be used."""

    def theirs(body: bytes) -> list[tuple[str, str]]:
        headers = {"content-type": "text/event-stream"}
        request = httpx2.Request("GET", "http://h")
        answer = httpx2.Response(200, headers=headers, content=body, request=request)
        return [(event.event, event.data) for event in httpx2.EventSource(answer)]

    assert theirs(STREAMS["bom"][0]) != [("message", "a")]
    assert theirs(b"event: ping\n\n") != []
    assert theirs(b"data: a\r") != []
