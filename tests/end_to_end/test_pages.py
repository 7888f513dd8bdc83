"""Walking every page of a server that pages as Letta does: nothing lost, nothing doubled."""

from collections.abc import Iterator
from typing import Any, Literal

import anyio
import pytest
from letta import AsyncLetta, Letta, NotFoundError
from tests.end_to_end.messages import OTHER_STEP, STEP, JsonObject, conversation
from tests.end_to_end.server import Served, serve

ROWS = conversation(23)
Order = Literal["asc", "desc"]


@pytest.fixture(scope="module")
def nearest() -> Iterator[Served]:
    with serve({STEP: ROWS}, nearest_before=True) as served:
        yield served


def expected(order: Order, start: int = 0, end: int = len(ROWS)) -> list[JsonObject]:
    rows = ROWS if order == "asc" else ROWS[::-1]
    return [message for row in rows[start:end] for message in row]


def cursor(order: Order, index: int) -> str:
    found: str = (ROWS if order == "asc" else ROWS[::-1])[index][0]["id"]
    return found


def names(items: list[Any]) -> list[tuple[str, str]]:
    """Which messages they are: the id alone does not say it."""
    return [
        (
            (item["id"], item["message_type"])
            if isinstance(item, dict)
            else (item.id, item.message_type)
        )
        for item in items
    ]


def walk(served: Served, step_id: str = STEP, **options: Any) -> list[Any]:
    with Letta(api_key="key", base_url=served.url) as client:
        return list(client.steps.messages.list(step_id, **options))


def walk_async(served: Served, step_id: str = STEP, **options: Any) -> list[Any]:
    async def collect() -> list[Any]:
        async with AsyncLetta(api_key="key", base_url=served.url) as client:
            return [m async for m in client.steps.messages.list(step_id, **options)]

    return anyio.run(collect)


both_modes = pytest.mark.parametrize("walk_pages", [walk, walk_async])
both_orders = pytest.mark.parametrize("order", ["asc", "desc"])


@both_modes
@both_orders
@pytest.mark.parametrize("limit", [1, 2, 50, None])
def test_all(server: Served, walk_pages: Any, order: Order, limit: int | None) -> None:
    options = {} if limit is None else {"limit": limit}

    found = walk_pages(server, order=order, **options)

    assert names(found) == names(expected(order))
    rows = limit or 100
    full_pages = -(-len(ROWS) // rows)
    assert full_pages <= len(server.hits) <= full_pages + 1


@both_modes
@both_orders
@pytest.mark.parametrize("limit", [1, 2, 50])
@pytest.mark.parametrize("index", [0, 7, 22])
def test_after(
    server: Served, walk_pages: Any, order: Order, limit: int, index: int
) -> None:
    after = cursor(order, index)

    found = walk_pages(server, order=order, limit=limit, after=after)

    assert names(found) == names(expected(order, start=index + 1))


@both_modes
@both_orders
@pytest.mark.parametrize("limit", [50, None])
@pytest.mark.parametrize("index", [0, 7, 22])
def test_before_in_one_page(
    server: Served, walk_pages: Any, order: Order, limit: int | None, index: int
) -> None:
    before = cursor(order, index)

    found = walk_pages(server, order=order, limit=limit, before=before)

    assert names(found) == names(expected(order, end=index))


@both_modes
@both_orders
@pytest.mark.parametrize("limit", [1, 2, 5])
@pytest.mark.parametrize("index", [0, 7, 22])
def test_before_walks_back_page_by_page(
    nearest: Served, walk_pages: Any, order: Order, limit: int, index: int
) -> None:
    """The page nearest to the cursor comes first; in a page the sort order holds."""
    before = cursor(order, index)

    found = walk_pages(nearest, order=order, limit=limit, before=before)

    pages = [
        expected(order, max(0, end - limit), end) for end in range(index, 0, -limit)
    ]
    assert names(found) == names([message for page in pages for message in page])


@pytest.mark.xfail(
    strict=True,
    reason="the server takes the first rows of the sort order, not those nearest to"
    " `before`: no cursor leads to the rows between the first page and `before`",
)
@pytest.mark.parametrize("limit", [1, 2, 5])
def test_before_where_the_server_takes_the_first_rows(
    server: Served, limit: int
) -> None:
    found = walk(server, limit=limit, before=cursor("asc", 22))

    assert sorted(names(found)) == sorted(names(expected("asc", end=22)))


@both_modes
def test_both_cursors(server: Served, walk_pages: Any) -> None:
    found = walk_pages(
        server, after=cursor("asc", 3), before=cursor("asc", 9), limit=50
    )

    assert names(found) == names(expected("asc", 4, 9))


def test_more_rows_than_the_limit_that_the_server_assumes() -> None:
    rows = conversation(230)
    with serve({STEP: rows}) as served:
        found = walk(served)

    assert names(found) == names([message for row in rows for message in row])
    assert 3 <= len(served.hits) <= 4


@both_modes
def test_an_unknown_step_has_no_messages(server: Served, walk_pages: Any) -> None:
    assert walk_pages(server, OTHER_STEP) == []
    assert len(server.hits) == 1


@both_modes
@pytest.mark.parametrize("side", ["after", "before"])
def test_an_unknown_cursor(server: Served, walk_pages: Any, side: str) -> None:
    with pytest.raises(NotFoundError) as caught:
        walk_pages(server, **{side: "message-nope"})

    assert caught.value.status == 404
    assert caught.value.body == {"detail": "No Message found with id message-nope"}
    assert "No Message found" in str(caught.value)


def test_only_what_is_given_is_sent(server: Served) -> None:
    with Letta(base_url=server.url) as client:
        client.steps.messages.list(STEP).first_page()
        client.steps.messages.list(STEP, after=None, limit=None).first_page()
        client.steps.messages.list(STEP, limit=3, order="desc").first_page()

    assert [hit.query for hit in server.hits] == ["", "", "limit=3&order=desc"]


def test_nothing_is_sent_before_it_is_needed(server: Served) -> None:
    with Letta(base_url=server.url) as client:
        pages = client.steps.messages.list(STEP, limit=2)
        assert server.hits == []
        items = iter(pages)
        next(items)
        assert len(server.hits) == 1


def test_page_by_page(server: Served) -> None:
    with Letta(base_url=server.url) as client:
        pages = list(client.steps.messages.list(STEP, limit=10).pages())
        first = client.steps.messages.list(STEP, limit=10).first_page()
        second = first.next_page()

    found = [item for page in pages for item in page.items]
    assert names(found) == names(expected("asc"))
    assert names(first.items) == names(expected("asc", 0, 10))
    assert second is not None
    assert names(second.items) == names(expected("asc", 10, 20))
    assert first.response.status_code == 200


def test_pages_can_be_walked_again(server: Served) -> None:
    with Letta(base_url=server.url) as client:
        pages = client.steps.messages.list(STEP, limit=10)
        assert names(list(pages)) == names(list(pages)) == names(expected("asc"))
