"""A value of several segments keeps its slashes, and its pattern says where it belongs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, get_type_hints

import httpx2
import pytest
from tests.cases.conftest import Sdk


def sent(sdk: Sdk, call: Callable[[Any], Any]) -> str:
    call(sdk.client(httpx2.Response(204), base_url="https://l.test", max_retries=0))
    return sdk.requests[-1].url.raw_path.decode()


@pytest.mark.parametrize(
    ("call", "path"),
    [
        (
            lambda c: c.shelves.books.retrieve("shelves/1/books/a b"),
            "/v1/shelves/1/books/a%20b",
        ),
        (
            lambda c: c.shelves.books.lend("shelves/1/books/2"),
            "/v1/shelves/1/books/2:lend",
        ),
        (lambda c: c.pages.retrieve("books/1/pages/2"), "/v1/pages/books/1/pages/2"),
        (lambda c: c.words.retrieve("a/b"), "/v1/words/a%2Fb"),
        (lambda c: c.links.retrieve("/a/b"), "/v1/links/%2Fa%2Fb"),
        (lambda c: c.notes.retrieve("a/b?c"), "/v1/notes/a/b%3Fc"),
        (lambda c: c.proxy.retrieve("a/b"), "/v1/proxy/a/b"),
        (lambda c: c.mirror.retrieve("a/b"), "/v1/mirror/a/b"),
        (lambda c: c.files.retrieve("a/b"), "/v1/files/a/b"),
        (lambda c: c.shelves.sort("1", "a"), "/v1/shelves(1)/Lib.Shelf.Sort(by='a')"),
        (lambda c: c.shelves.clear_up("1"), "/v1/shelves/1/lib.shelf.clearUp"),
        (lambda c: c.shelves.largest(), "/v1/shelves/Lib.largest()"),
        (lambda c: c.tags.retrieve(), "/v1/tags"),
        (lambda c: c.editions.retrieve("a", "1", "pdf"), "/v1/editions/a/1.pdf"),
        (lambda c: c.health.retrieve(), "/v1/health/**"),
    ],
)
def test_paths(sdk: Sdk, call: Callable[[Any], Any], path: str) -> None:
    assert sent(sdk, call) == path


def test_a_list_below_a_parent(sdk: Sdk) -> None:
    one = sdk.client(httpx2.Response(200, json=["a"]), base_url="https://l.test")
    assert one.shelves.books.list("shelves/1") == ["a"]
    assert sdk.requests[-1].url.path == "/v1/shelves/1/books"


@pytest.mark.parametrize("value", ["../x", "shelves/../../x", "a//b", ""])
def test_no_value_leads_elsewhere(sdk: Sdk, value: str) -> None:
    with pytest.raises(sdk.module("").EncodeError):
        sent(sdk, lambda client: client.shelves.books.retrieve(value))


def test_nothing_is_named_last(sdk: Sdk) -> None:
    method = type(sdk.client(base_url="https://l.test").shelves.books).retrieve
    assert method.__annotations__["return"] == "str | None"
    assert get_type_hints(method)["return"] == str | None
