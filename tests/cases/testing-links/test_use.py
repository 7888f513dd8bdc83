"""Lists are walked by the links, and the cursors, that a fake server makes."""

from __future__ import annotations

from typing import Any

import pytest
from tests.cases.conftest import Sdk


@pytest.fixture
def fake(sdk: Sdk) -> Any:
    return sdk.module("testing").FakeServer()


def test_a_link_has_what_is_required_in_the_query(fake: Any) -> None:
    client = fake.client()
    fake.on(client.repos.list).returns(["a", "b", "c"], page_size=2)
    assert list(client.repos.list(owner="me")) == ["a", "b", "c"]
    first, second = fake.calls
    assert first.arguments == {"owner": "me"}
    assert dict(second.request.url.params) == {"owner": "me", "page_from": "2"}


def test_the_end_is_said_as_the_page_may_say_it(fake: Any) -> None:
    client = fake.client()
    fake.on(client.issues.list).returns(["a", "b", "c"], page_size=2)
    pages = [page.body for page in client.issues.list().pages()]
    assert [page.next_cursor for page in pages] == [2, None]
    assert fake.calls[1].arguments == {"cursor": 2}
