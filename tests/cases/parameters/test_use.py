"""Each parameter goes where it belongs, in the style that it asks for."""

from __future__ import annotations

import inspect
from typing import Any

import httpx2
import pytest
from tests.cases.conftest import Sdk


def request_of(sdk: Sdk, *arguments: Any, **named: Any) -> httpx2.Request:
    client = sdk.client(httpx2.Response(204), base_url="https://search.test")
    assert client.shelves.books.retrieve(*arguments, **named) is None
    return sdk.requests[-1]


def test_what_is_not_given_is_not_sent(sdk: Sdk) -> None:
    request = request_of(sdk, 1, "emma", q="x")
    assert str(request.url) == "https://search.test/shelves/1/books/emma?q=x"
    assert "cookie" not in request.headers
    assert "x-trace" not in request.headers


def test_every_place(sdk: Sdk) -> None:
    request = request_of(
        *(sdk, 1, "emma"),
        q="x",
        verbose="yes",
        tag=["a", "b"],
        ids=[1, 2],
        near=[1.5, 2],
        x_trace="t",
        session="s",
    )
    assert request.url.query.decode().split("&") == [
        *("q=x", "verbose=yes", "tag=a", "tag=b", "ids=1,2", "near=1.5%7C2"),
    ]
    assert request.headers["x-trace"] == "t"
    assert request.headers["cookie"] == "session=s"


def test_an_object_in_depth(sdk: Sdk) -> None:
    method = sdk.client(base_url="https://search.test").shelves.books.retrieve
    assert "filter" in inspect.signature(method).parameters
    (model,) = [name for name in sdk.models.__all__ if name.endswith("Filter")]
    request = request_of(
        sdk, 1, "e", q="x", filter=getattr(sdk.models, model)(year=2026)
    )
    assert request.url.params.multi_items() == [("q", "x"), ("filter[year]", "2026")]


@pytest.mark.parametrize(
    ("value", "path"), [("a/b", "a%2Fb"), ("a?b#c", "a%3Fb%23c"), ("é ", "%C3%A9%20")]
)
def test_a_path_value_stays_in_its_segment(sdk: Sdk, value: str, path: str) -> None:
    url = request_of(sdk, 1, value, q="&").url
    assert url.raw_path.decode() == f"/shelves/1/books/{path}?q=%26"


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_no_path_value_leads_elsewhere(sdk: Sdk, value: str) -> None:
    with pytest.raises(sdk.module("").EncodeError, match="path parameter book"):
        request_of(sdk, 1, value, q="x")


def test_what_is_required_has_to_be_given(sdk: Sdk) -> None:
    with pytest.raises(TypeError, match="q"):
        request_of(sdk, 1, "emma")


def test_the_operation_says_more_than_its_path(sdk: Sdk) -> None:
    method = sdk.client(base_url="https://search.test").shelves.books.retrieve
    annotations = method.__func__.__annotations__
    assert annotations["verbose"] == "str | None", "a boolean for the whole path"
    assert "accept" not in annotations
