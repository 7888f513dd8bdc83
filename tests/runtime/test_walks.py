"""Any list, cut into pages of any size, is walked in order and each item once, in every style.

The lists are short: without ids and without an end that the server tells of, twenty pages
that are all equal are taken for a server that repeats itself.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from driving import Driver, reply
from hypothesis import given, settings
from hypothesis import strategies as st
from sample._runtime.decoding import decode_any, list_of
from sample._runtime.json_body import JsonBody
from sample._runtime.page_styles import (
    BodyCursor,
    ItemCursor,
    LinkHeader,
    NextLink,
    Offset,
    PageNumber,
)
from sample._runtime.paging import PagedOperation
from sample._runtime.parameters import Parameter

Request = httpx2.Request
Server = Callable[[Request], httpx2.Response]
URL = "http://h/things"


def operation(style: Any, *names: str, method: str = "GET") -> PagedOperation[Any, Any]:
    return PagedOperation(
        method=method,
        path="/things",
        parameters=tuple(Parameter(name, "query") for name in names),
        items=lambda: list_of(decode_any),
        body=lambda: decode_any,
        pages=style,
        bodies=(JsonBody(),) if method == "POST" else (),
        may_lack_items=True,
    )


def by_item(items: list[Any], size: int) -> tuple[Any, Server]:
    def answer(request: Request) -> httpx2.Response:
        after = request.url.params.get("after")
        start = 0 if after is None else int(after) + 1
        rows = [{"id": str(n), "is": items[n]} for n in range(len(items))]
        more = start + size < len(items)
        return reply(json={"data": rows[start : start + size], "more": more})

    style = ItemCursor(items=("data",), after="after", has_more=("more",))
    return operation(style, "after"), answer


def by_cursor(items: list[Any], size: int) -> tuple[Any, Server]:
    def answer(request: Request) -> httpx2.Response:
        start = int(request.url.params.get("cursor", "c0")[1:])
        return reply(json=cut(items, start, size, lambda end: {"next": f"c{end}"}))

    style = BodyCursor(items=("data",), next=("next",), parameter="cursor")
    return operation(style, "cursor"), answer


def by_cursor_in_the_body(items: list[Any], size: int) -> tuple[Any, Server]:
    def answer(request: Request) -> httpx2.Response:
        start = json.loads(request.content).get("from", 0)
        return reply(json=cut(items, start, size, lambda end: {"to": end}))

    style = BodyCursor(items=("data",), next=("to",), parameter="from", in_body=True)
    return operation(style, method="POST"), answer


def by_offset(items: list[Any], size: int) -> tuple[Any, Server]:
    def answer(request: Request) -> httpx2.Response:
        start = int(request.url.params.get("offset", 0))
        return reply(json=items[start : start + size])

    return operation(Offset(parameter="offset"), "offset"), answer


def by_offset_to_the_total(items: list[Any], size: int) -> tuple[Any, Server]:
    """A server that shows every second item: pages are half as long as they reach."""

    def answer(request: Request) -> httpx2.Response:
        start = int(request.url.params.get("start", 1)) - 1
        rows = [each for item in items for each in (item, None)]
        shown = rows[start : start + size]
        kept = [each for n, each in enumerate(shown, start) if n % 2 == 0]
        return reply(json={"data": kept, "limit": size, "total": len(rows)})

    style = Offset(
        parameter="start", items=("data",), first=1, step=("limit",), total=("total",)
    )
    return operation(style, "start"), answer


def by_number(items: list[Any], size: int) -> tuple[Any, Server]:
    def answer(request: Request) -> httpx2.Response:
        start = (int(request.url.params.get("page", 1)) - 1) * size
        return reply(json=items[start : start + size])

    return operation(PageNumber(parameter="page"), "page"), answer


def by_number_to_the_last(items: list[Any], size: int) -> tuple[Any, Server]:
    def answer(request: Request) -> httpx2.Response:
        number = int(request.url.params.get("page", 0))
        pages = -(-len(items) // size)
        assert number < max(pages, 1), "a page too many"
        data = items[number * size : (number + 1) * size]
        return reply(json={"data": data, "pages": pages, "number": number})

    style = PageNumber(
        parameter="page",
        items=("data",),
        first=0,
        current=("number",),
        total_pages=("pages",),
    )
    return operation(style, "page"), answer


def by_link(items: list[Any], size: int) -> tuple[Any, Server]:
    def answer(request: Request) -> httpx2.Response:
        start = int(request.url.params.get("from", 0))
        return reply(json=cut(items, start, size, lambda end: {"next": f"?from={end}"}))

    return operation(NextLink(items=("data",), next=("next",))), answer


def by_link_header(items: list[Any], size: int) -> tuple[Any, Server]:
    def answer(request: Request) -> httpx2.Response:
        start = int(request.url.params.get("from", 0))
        end = start + size
        link = f'<{URL}?from={end}>; rel="next"' if end < len(items) else ""
        return reply(json=items[start:end], headers={"link": link} if link else {})

    return operation(LinkHeader()), answer


def cut(
    items: list[Any], start: int, size: int, following: Callable[[int], Any]
) -> dict[str, Any]:
    end = start + size
    return {"data": items[start:end], **(following(end) if end < len(items) else {})}


STYLES = [
    *(by_item, by_cursor, by_cursor_in_the_body, by_offset, by_offset_to_the_total),
    *(by_number, by_number_to_the_last, by_link, by_link_header),
]
JSON = st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=2)


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("style", STYLES)
@settings(max_examples=25, deadline=None)
@given(
    items=st.lists(JSON | st.dictionaries(st.text(max_size=2), JSON), max_size=20),
    size=st.integers(1, 25),
    count=st.integers(0, 25),
)
def test_every_item_once_and_in_order(
    mode: str, style: Any, items: list[Any], size: int, count: int
) -> None:
    op, server = style(items, size)
    driver = Driver(mode, server, connections={})
    arguments = [None] * len(op.parameters)
    more: dict[str, Any] = {"body": {}} if op.bodies else {}
    pages = driver.pages(op, *arguments, **more)
    found = driver.walk(pages)
    if style is by_item:
        found = [each["is"] for each in found]
    assert found == items
    requests = len(driver.requests)
    assert requests <= len(items) * 2 + 2
    assert len(driver.walk(pages.take(count))) == min(count, len(items))
    assert len(driver.requests) - requests <= requests
