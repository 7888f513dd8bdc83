"""Pages: every item once, no request too many, and an end whatever the server does."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from driving import LIST, Driver, answers, changed, reply
from sample._codecs.message import decode_message
from sample._runtime.decoding import decode_any, list_of
from sample._runtime.errors import DecodeError, PaginationError
from sample._runtime.page_styles import BodyCursor, ItemCursor, Offset, PageNumber
from sample._runtime.paging import PagedOperation
from sample._runtime.parameters import Parameter


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Any:
    return request.param


def rows(count: int) -> list[dict[str, Any]]:
    return [{"id": f"m{n}"} for n in range(count)]


def serve(items: list[dict[str, Any]]) -> Callable[[httpx2.Request], httpx2.Response]:
    """A server that goes on after an item, or back before one."""

    def handler(request: httpx2.Request) -> httpx2.Response:
        query = request.url.params
        limit = int(query.get("limit", 2))
        ids = [item["id"] for item in items]
        start = len(ids) - ids[::-1].index(query["after"]) if "after" in query else 0
        stop = ids.index(query["before"]) if "before" in query else len(ids)
        if "before" in query and "after" not in query:
            start = max(0, stop - limit)
        return reply(json=items[start : min(stop, start + limit)])

    return handler


def test_forward(mode: str) -> None:
    driver = Driver(mode, serve(rows(5)))
    assert driver.items(LIST, None, None, None) == rows(5)
    queries = [request.url.query for request in driver.requests]
    assert queries == [b"", b"after=m1", b"after=m3", b"after=m4"]


def test_back(mode: str) -> None:
    driver = Driver(mode, serve(rows(5)))
    found = [item["id"] for item in driver.items(LIST, None, "m4", 3)]
    assert found == ["m1", "m2", "m3", "m0"]
    queries = [request.url.query for request in driver.requests]
    assert queries[1] == b"before=m1&limit=3"


def test_both_ends(mode: str) -> None:
    driver = Driver(mode, serve(rows(9)))
    found = [item["id"] for item in driver.items(LIST, "m1", "m7", None)]
    assert found == ["m2", "m3", "m4", "m5", "m6"]
    assert driver.requests[1].url.query == b"after=m3&before=m7"


def test_nothing_is_requested_before_it_is_iterated(mode: str) -> None:
    driver = Driver(mode, serve(rows(5)))
    pages = driver.pages(LIST, None, None, None)
    assert driver.requests == []
    assert repr(pages).endswith("Pages GET /v1/things>")
    assert driver.walk(pages) == driver.walk(pages) == rows(5)
    assert len(driver.requests) == 8


def test_shared_ids_and_short_pages(mode: str) -> None:
    first = [{"id": "a"}, {"id": "a"}, {"id": "a"}]
    outcomes = [first, [{"id": "b"}], first[:0]]
    driver = Driver(mode, answers(*(reply(json=items) for items in outcomes)))
    assert driver.items(LIST, None, None, 2) == [*first, {"id": "b"}]


@pytest.mark.parametrize(
    ("pages", "items"),
    [
        (["ab", "ab"], "ab"),
        (["ab", "cd", "ab", "cd"], "abcd"),
        (["a", "b", "c", "d", "b"], "abcd"),
    ],
)
def test_circles(mode: str, pages: list[str], items: str) -> None:
    bodies = [[{"id": char} for char in page] for page in pages]
    found: list[str] = []
    driver = Driver(mode, answers(*(reply(json=body) for body in bodies)))

    def take(item: Any) -> None:
        found.append(item["id"])

    with pytest.raises(PaginationError, match=r"the server repeats itself: .*after="):
        drain(driver, driver.pages(LIST, None, None, None), take)
    assert "".join(found) == items


def test_a_server_that_ignores_the_cursor_of_the_caller(mode: str) -> None:
    driver = Driver(mode, answers(reply(json=rows(2))))
    page = driver.run(lambda _: driver.pages(LIST, "m1", None, None).first_page())
    assert page.items == rows(2)
    with pytest.raises(PaginationError, match="repeats itself"):
        driver.run(lambda _: page.next_page())
    assert len(driver.requests) == 1


def drain(driver: Driver, pages: Any, take: Callable[[Any], None]) -> None:
    if not driver.is_async:
        for item in pages:
            take(item)
        return

    async def wait() -> None:
        async for item in pages:
            take(item)

    import anyio

    anyio.run(wait)


@pytest.mark.parametrize("last", [{}, {"id": None}, {"id": ""}, {"id": True}, 5, None])
def test_an_item_without_a_cursor(mode: str, last: Any) -> None:
    driver = Driver(mode, answers(reply(json=[{"id": "a"}, last])))
    found: list[Any] = []
    with pytest.raises(PaginationError, match="last item of the page has no 'id'"):
        drain(driver, driver.pages(LIST, None, None, None), found.append)
    assert found == [{"id": "a"}, last]
    page = driver.run(lambda _: driver.pages(LIST, None, None, None).first_page())
    assert len(page.items) == 2


def test_the_cursor_is_read_from_the_wire(mode: str) -> None:
    operation = changed(LIST, items=lambda: list_of(decode_message))
    unknown = [{"message_type": "new", "id": "u1"}]
    driver = Driver(mode, answers(reply(json=unknown), reply(json=[])))
    [item] = driver.items(operation, None, None, None)
    assert item.tag == "new"
    assert driver.requests[1].url.query == b"after=u1"


def test_page_by_page(mode: str) -> None:
    driver = Driver(mode, serve(rows(3)))
    pages = driver.pages(LIST, None, None, None)
    found = driver.walk(pages.pages())
    assert [len(page.items) for page in found] == [2, 1, 0]
    assert found[0].response.status_code == 200
    assert repr(found[1]).endswith("Page 2: 1 items>")
    assert [page.has_next for page in found] == [True, True, False]
    again = driver.run(lambda _: found[0].next_page())
    assert again.items == found[1].items
    assert driver.run(lambda _: found[0].next_page()).items == found[1].items
    before = len(driver.requests)
    assert driver.run(lambda _: found[2].next_page()) is None
    assert len(driver.requests) == before


BODY: PagedOperation[Any, Any] = PagedOperation(
    method="GET",
    path="/v1/things",
    parameters=(Parameter("cursor", "query"),),
    items=lambda: list_of(decode_any),
    pages=BodyCursor(
        items=("data", "items"),
        next=("meta", "next"),
        parameter="cursor",
        has_more=("meta", "more"),
    ),
)


def body(items: Any, **meta: Any) -> httpx2.Response:
    return reply(json={"data": {"items": items}, "meta": meta})


@pytest.mark.parametrize(
    "end", [{}, {"next": None}, {"next": ""}, {"next": "c9", "more": False}]
)
def test_cursors_in_the_body(mode: str, end: dict[str, Any]) -> None:
    outcomes = (body([1, 2], next="c1"), body([], next=2, more=True), body([3], **end))
    driver = Driver(mode, answers(*outcomes))
    assert driver.items(BODY, None) == [1, 2, 3]
    queries = [request.url.query for request in driver.requests]
    assert queries == [b"", b"cursor=c1", b"cursor=2"]


def test_empty_pages_without_end(mode: str) -> None:
    count = 0

    def handler(_: httpx2.Request) -> httpx2.Response:
        nonlocal count
        count += 1
        return body([1] if count == 1 else [], next=f"c{count}")

    driver = Driver(mode, handler)
    with pytest.raises(PaginationError, match="20 empty pages in a row"):
        driver.items(BODY, None)
    assert count == 21


def test_a_body_cursor_that_goes_in_a_circle(mode: str) -> None:
    driver = Driver(
        mode, answers(body([1], next="a"), body([2], next="b"), body([3], next="a"))
    )
    with pytest.raises(PaginationError, match="cursor='a'"):
        driver.items(BODY, None)
    assert len(driver.requests) == 3


@pytest.mark.parametrize("cursor", [1.5, True, [], {"a": 1}])
def test_a_cursor_that_is_none(mode: str, cursor: Any) -> None:
    driver = Driver(mode, answers(body([1], next=cursor)))
    with pytest.raises(PaginationError, match=r"meta\.next, is no text or number"):
        driver.items(BODY, None)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ({}, r"\$\.data: expected object, got nothing"),
        ({"data": []}, r"\$\.data: expected object, got array"),
        ([], r"\$: expected object, got array"),
        ({"data": {"items": None}}, r"\$\.data\.items: expected array, got null"),
        ({"data": {}}, r"\$\.data\.items: expected array, got nothing"),
    ],
)
def test_pages_that_are_none(mode: str, content: Any, message: str) -> None:
    driver = Driver(mode, answers(reply(content=json.dumps(content).encode())))
    with pytest.raises(DecodeError, match=message):
        driver.items(BODY, None)
    driver = Driver(mode, answers(reply(json=content)), on_mismatch="warn")
    page = driver.run(lambda _: driver.pages(BODY, None).first_page())
    assert not page.items


NUMBERED: PagedOperation[Any, Any] = changed(
    BODY,
    parameters=(Parameter("offset", "query"),),
    pages=Offset(parameter="offset", items=("data", "items")),
)


def test_a_page_that_comes_again_is_seen_at_once(mode: str) -> None:
    first, second = [{"id": 1, "at": [0]}, {"id": 2}], [{"id": 3}]
    driver = Driver(mode, answers(*map(body, (first, second, first))))
    with pytest.raises(PaginationError, match="the items of page 3 came before"):
        driver.items(NUMBERED, None)
    assert len(driver.requests) == 3


def test_pages_that_begin_or_end_alike_are_not_the_same(mode: str) -> None:
    pinned, last = {"id": "pinned", "n": 0}, {"id": "last"}
    pages = [[pinned, {"id": n}] for n in range(30)]
    pages += [[{"id": n, "sent": n}, last] for n in range(30)]
    pages += [[{"id": 1, "name": str(n)}] for n in range(30)]  # an id is shared by many
    driver = Driver(mode, answers(*map(body, [*pages, []])))
    assert driver.items(NUMBERED, None) == [item for page in pages for item in page]


def test_numbers_may_begin_below_zero(mode: str) -> None:
    style = PageNumber(parameter="offset", items=("data", "items"), first=-1)
    driver = Driver(mode, answers(*map(body, (rows(2), []))))
    assert driver.items(changed(NUMBERED, pages=style), None) == rows(2)
    assert driver.requests[1].url.query == b"offset=0"


def test_back_only(mode: str) -> None:
    operation = changed(LIST, pages=ItemCursor(before="before"))
    driver = Driver(
        mode, answers(reply(json=[{"id": "b"}, {"id": "c"}]), reply(json=[]))
    )
    driver.items(operation, None, None, None)
    assert driver.requests[1].url.query == b"before=b"
    neither = changed(LIST, pages=ItemCursor())
    driver = Driver(mode, answers(reply(json=rows(2))))
    assert driver.items(neither, None, None, None) == rows(2)


@pytest.mark.anyio
async def test_leaving_early_requests_no_more() -> None:
    driver = Driver("async", serve(rows(9)))
    async for item in driver.pages(LIST, None, None, None):
        assert item == {"id": "m0"}
        break
    assert len(driver.requests) == 1
