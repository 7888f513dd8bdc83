"""The items are walked; the envelope that each page came in is there when it is asked for."""

from __future__ import annotations

from typing import Any

import anyio
import httpx2
import pytest
from tests.cases.conftest import Sdk

URL = "https://shop.test"


def charges(*ids: str, more: bool) -> httpx2.Response:
    data = [{"id": each} for each in ids]
    return httpx2.Response(
        200, json={"data": data, "has_more": more, "currency": "EUR"}
    )


def sent(sdk: Sdk) -> list[dict[str, str]]:
    return [dict(request.url.params) for request in sdk.requests]


def test_no_request_after_the_page_that_says_it_is_the_last(sdk: Sdk) -> None:
    answers = (charges("a", "b", more=True), charges("c", more=False))
    client = sdk.client(*answers, base_url=URL)
    assert [each.id for each in client.charges.list()] == ["a", "b", "c"]
    assert sent(sdk) == [{}, {"starting_after": "b"}]


def test_back(sdk: Sdk) -> None:
    answers = (charges("c", "d", more=True), charges("b", more=False))
    client = sdk.client(*answers, base_url=URL)
    found = [each.id for each in client.charges.list(ending_before="e")]
    assert found == ["c", "d", "b"]
    assert sent(sdk)[1] == {"ending_before": "c"}


def test_the_envelope_of_a_page(sdk: Sdk) -> None:
    answers = (charges("a", more=True), charges("b", more=False))
    page = sdk.client(*answers, base_url=URL).charges.list().first_page()
    assert isinstance(page.body, sdk.models.Charges)
    assert page.body.currency == "EUR"
    assert page.body is page.body
    assert page.body.data == page.items
    following = page.next_page()
    assert not following.has_next
    assert following.body.has_more is False


def test_an_envelope_that_does_not_fit_stops_no_walk(sdk: Sdk) -> None:
    odd = httpx2.Response(
        200, json={"data": [{"id": "a"}], "has_more": False, "currency": 7}
    )
    page = sdk.client(odd, base_url=URL).charges.list().first_page()
    assert [each.id for each in page.items] == ["a"]
    with pytest.raises(sdk.module("").DecodeError, match=r"\$\.currency: expected str"):
        _ = page.body


def test_a_page_that_is_empty_and_yet_not_the_last(sdk: Sdk) -> None:
    client = sdk.client(charges(more=True), base_url=URL)
    with pytest.raises(sdk.module("").PaginationError, match="says that there is more"):
        list(client.charges.list())


def test_some_items_and_no_page_too_many(sdk: Sdk) -> None:
    answers = [charges("a", "b", more=True), charges("c", "d", more=True)]
    pages = sdk.client(*answers * 2, base_url=URL).charges.list()
    assert [each.id for each in pages.take(2)] == ["a", "b"]
    assert len(sdk.requests) == 1
    sdk.client(*answers, base_url=URL)
    assert list(pages.take(0)) == []
    assert len(sdk.requests) == 1
    with pytest.raises(ValueError, match="-1 items"):
        pages.take(-1)


def test_the_last_id_is_taken_from_the_page(sdk: Sdk) -> None:
    answers = (
        httpx2.Response(200, json={"data": ["x"], "last_id": "n1", "has_more": True}),
        httpx2.Response(200, json={"last_id": None, "has_more": False}),
    )
    client = sdk.client(*answers, base_url=URL)
    assert list(client.notes.list()) == ["x"]
    assert sent(sdk)[1] == {"after": "n1"}


def test_async(sdk: Sdk) -> None:
    async def walk() -> tuple[list[Any], Any]:
        answers = (charges("a", "b", more=True), charges("c", more=True))
        async with sdk.async_client(*answers, base_url=URL) as client:
            found = [each.id async for each in client.charges.list().take(3)]
            page = (
                await sdk.async_client(answers[0], base_url=URL)
                .charges.list()
                .first_page()
            )
            return found, page.body

    found, body = anyio.run(walk)
    assert found == ["a", "b", "c"]
    assert body.currency == "EUR"
