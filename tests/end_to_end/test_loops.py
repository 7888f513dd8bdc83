"""Servers whose pages never come to an end: an error, after a bounded number of requests."""

import itertools
from typing import Any

import anyio
import httpx2
import pytest
from letta import PaginationError
from tests.end_to_end.answering import (
    async_client_of,
    body_of,
    client_of,
    json_response,
)
from tests.end_to_end.messages import STEP, message


class Circle:
    """Gives its pages round and round, whatever it is asked for."""

    def __init__(self, length: int) -> None:
        self.length = length
        self.requests = 0

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        page = self.requests % self.length
        self.requests += 1
        return json_response(body_of([message("system_message", page)]))


@pytest.mark.parametrize(
    "options", [{}, {"before": "message-x"}, {"after": "message-0"}]
)
@pytest.mark.parametrize("length", [1, 2, 3, 50])
def test_a_circle(length: int, options: dict[str, Any]) -> None:
    circle = Circle(length)
    client = client_of(circle)
    found: list[Any] = []

    with pytest.raises(PaginationError):
        found.extend(client.steps.messages.list(STEP, **options))

    assert circle.requests <= 3 * length + 3


@pytest.mark.parametrize("length", [1, 2, 50])
def test_a_circle_async(length: int) -> None:
    circle = Circle(length)

    async def walk() -> None:
        async with async_client_of(circle) as client:
            async for _ in client.steps.messages.list(STEP):
                pass

    with pytest.raises(PaginationError):
        anyio.run(walk)

    assert circle.requests <= 3 * length + 3


def test_a_circle_that_begins_late() -> None:
    """ABCDCDCD...: the first page never comes again."""
    answers = itertools.chain([0, 1], itertools.cycle([2, 3]))
    requests: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        requests.append(request)
        return json_response(body_of([message("system_message", next(answers))]))

    with pytest.raises(PaginationError):
        for _ in client_of(answer).steps.messages.list(STEP):
            pass

    assert len(requests) <= 12


def test_page_by_page_in_a_circle() -> None:
    circle = Circle(2)

    with pytest.raises(PaginationError):
        for _ in client_of(circle).steps.messages.list(STEP).pages():
            pass

    assert circle.requests <= 9


def test_the_first_page_of_a_circle_can_be_had() -> None:
    page = client_of(Circle(1)).steps.messages.list(STEP).first_page()

    assert [item.to_dict()["id"] for item in page.items] == ["message-0"]


def test_a_long_list_is_not_taken_for_a_circle() -> None:
    """Every page is new: there is no ground to stop, and no page is asked for early."""
    numbers = itertools.count()

    def answer(request: httpx2.Request) -> httpx2.Response:
        return json_response(body_of([message("system_message", next(numbers))]))

    pages = client_of(answer).steps.messages.list(STEP)
    found = list(itertools.islice(pages, 500))

    assert len(found) == 500
    assert next(numbers) == 500


@pytest.mark.parametrize("identifier", [None, "", 5, [], {}])
def test_a_page_that_cannot_be_gone_on_from(identifier: object) -> None:
    """Such an item of an unknown kind is no fault in itself; the walk cannot go on."""
    item = {"message_type": "telepathy_message", "id": identifier}
    circle_guard: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        circle_guard.append(request)
        return json_response(body_of([item]))

    with pytest.raises(PaginationError):
        for _ in client_of(answer).steps.messages.list(STEP):
            pass

    assert len(circle_guard) <= 2
