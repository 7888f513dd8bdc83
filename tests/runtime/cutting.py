"""Bytes cut anywhere, and events read from them: by our splitter, and by the book."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import combinations_with_replacement, pairwise
from typing import Any

from sample._runtime.streaming import EventSplitter, Raw

LIMIT = 1000


def cut(body: bytes, *places: int) -> list[bytes]:
    edges = [0, *places, len(body)]
    return [body[start:end] for start, end in pairwise(edges)]


def read(make: Callable[[int], Any], chunks: Iterable[bytes]) -> list[Raw]:
    splitter = make(LIMIT)
    found = [raw for chunk in chunks for raw in splitter.feed(chunk)]
    return [*found, *splitter.end()]


def assert_under_every_cut(body: bytes, expected: list[Raw]) -> None:
    """The same events whole, in single bytes, and cut anywhere once or twice."""
    places = range(len(body) + 1)
    assert read(EventSplitter, [body]) == expected
    assert read(EventSplitter, [body[i : i + 1] for i in places]) == expected
    for first, second in combinations_with_replacement(places, 2):
        assert read(EventSplitter, cut(body, first, second)) == expected


def by_the_book(body: bytes) -> list[Raw]:
    """The steps of the HTML standard, 9.2.6, over a body that is whole."""
    text = body.decode("utf-8-sig", "replace")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[:-1]
    found: list[Raw] = []
    data, event, last_id, retry = "", "", "", None
    for line in lines:
        if not line:
            if data:
                found.append(Raw(data[:-1], event, last_id, retry))
            data = event = ""
            continue
        name, colon, value = line.partition(":")
        value = value.removeprefix(" ") if colon else ""
        if name == "data":
            data += value + "\n"
        elif name == "event":
            event = value
        elif name == "id" and "\0" not in value:
            last_id = value
        elif name == "retry" and value.isascii() and value.isdigit():
            retry = int(value)
    return found
