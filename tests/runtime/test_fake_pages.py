"""A fake server cuts any list into pages of any size, in every style, so that a walk gives
the list back."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FunctionType, ModuleType
from typing import Any

import pytest
from driving import Driver
from hypothesis import given, settings
from hypothesis import strategies as st
from sample._runtime.decoding import decode_any, list_of, map_of
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
from sample._runtime.sync_pages import EnvelopePages
from sample._testing.described import Check, Described, Description
from sample._testing.fake import Answers, Fake
from sample._testing.pages import PagedExchange

OPERATION: Any = None
"""Each method has its own."""
WAY = ("inner", "rows")
STYLES: list[tuple[Any, str]] = [
    (ItemCursor(items=WAY, after="p"), "GET"),
    (ItemCursor(after="p", before="q"), "GET"),
    (ItemCursor(items=WAY, after="p", has_more=("more",)), "GET"),
    (BodyCursor(items=WAY, next=("a", "next"), parameter="p"), "GET"),
    (BodyCursor(items=WAY, next=("next",), parameter="p", in_body=True), "POST"),
    (BodyCursor(items=WAY, next=("n",), parameter="p", has_more=("more",)), "GET"),
    (BodyCursor(items=WAY, next=("n",), parameter="p", is_last=("end",)), "GET"),
    (Offset(items=WAY, parameter="p"), "GET"),
    (Offset(parameter="p", first=1), "GET"),
    (Offset(items=WAY, parameter="p", total=("total",), step=("by",)), "GET"),
    (Offset(items=WAY, parameter="p", in_body=True, has_more=("m",)), "POST"),
    (PageNumber(items=WAY, parameter="p"), "GET"),
    (PageNumber(items=WAY, parameter="p", first=0, total_pages=("of",)), "GET"),
    (PageNumber(items=WAY, parameter="p", first=None, current=("at",)), "GET"),
    (PageNumber(items=WAY, parameter="p", first=0, current=("at",)), "GET"),
    (PageNumber(parameter="p", in_body=True), "POST"),
    (NextLink(items=WAY, next=("links", "next")), "GET"),
    (NextLink(items=WAY, next=("next",), has_more=("more",)), "GET"),
    (LinkHeader(), "GET"),
    (LinkHeader(items=WAY), "GET"),
]


def driven(style: Any, method: str) -> tuple[Driver, Fake, Any]:
    operation: PagedOperation[Any, Any] = PagedOperation(
        method=method,
        path="/things",
        parameters=(Parameter("p", "query"), Parameter("q", "query")),
        items=lambda: list_of(decode_any),
        body=lambda: map_of(decode_any),
        pages=style,
        bodies=(JsonBody(),) if method == "POST" else (),
    )
    described = Described(
        name="things.list",
        constant="things.LIST",
        checks=(Check("p", lambda: decode_any), Check("q", lambda: decode_any)),
        bodies={"application/json": lambda: decode_any} if method == "POST" else {},
        exchange=PagedExchange,
        has_links=isinstance(style, LinkHeader | NextLink),
    )
    home: Any = sys.modules.setdefault("sample.resources.things", ModuleType("things"))
    home.LIST = operation
    fake = Fake(Description(operations=(described,)))
    handle: Any = vars(fake.http_client())["_transport"]
    return Driver("sync", handle.handler), fake, operation


def method_of(operation: Any) -> Callable[..., object]:
    """A method as it is generated: it names the constant."""

    def method(client: Any) -> Any:
        return EnvelopePages(client, OPERATION)

    return FunctionType(
        method.__code__, {"OPERATION": operation, "EnvelopePages": EnvelopePages}
    )


@pytest.mark.parametrize(("style", "method"), STYLES)
@settings(max_examples=10, deadline=None)
@given(groups=st.lists(st.integers(1, 3), max_size=6), size=st.integers(1, 4))
def test_a_walk_gives_the_list_back(
    style: Any, method: str, groups: list[int], size: int
) -> None:
    items = [
        {"id": f"i{n}", "at": m} for n, many in enumerate(groups) for m in range(many)
    ]
    driver, fake, operation = driven(style, method)
    answers: Answers[Any] = fake.on(method_of(operation))
    answers.returns(items, page_size=size)
    arguments: dict[str, Any] = {"body": {}} if method == "POST" else {}
    walk = driver.pages(operation, None, None, **arguments)
    assert list(walk) == items
    assert len(fake.calls) <= len(items) // size + 2


@pytest.mark.parametrize("size", [1, 2, 3, 7])
def test_a_list_is_walked_backwards(size: int) -> None:
    items = [{"id": f"i{n // 2}", "at": n} for n in range(7)]
    driver, fake, operation = driven(STYLES[1][0], "GET")
    answers: Answers[Any] = fake.on(method_of(operation))
    answers.returns(items, page_size=size)
    pages = driver.pages(operation, None, "i3").pages()
    assert [one for page in reversed(list(pages)) for one in page.items] == items[:6]


def test_the_first_page_needs_no_body() -> None:
    style = Offset(items=WAY, parameter="p", in_body=True)
    driver, fake, operation = driven(style, "POST")
    answers: Answers[Any] = fake.on(method_of(operation))
    answers.returns(["a", "b", "c"], page_size=2)
    assert list(driver.pages(operation, None, None)) == ["a", "b", "c"]
    assert [call.body for call in fake.calls][:2] == [None, {"p": 2}]
