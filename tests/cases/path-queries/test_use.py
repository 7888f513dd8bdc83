"""A variable in a query is one argument, whether the path or the query is said to have it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from tests.cases.conftest import Sdk


@pytest.mark.parametrize(
    ("call", "sent"),
    [
        (lambda c: c.search.retrieve_asc(term=["a", "b"]), "/search?sort=asc&term=a,b"),
        (lambda c: c.weather.retrieve(1, 2.5), "/weather?lat=1&lon=2.5"),
        (lambda c: c.weather.retrieve_by_city("x&y"), "/weather?city=x%26y"),
        (lambda c: c.weather.retrieve_by_place(near="x"), "/weather?near=x"),
        (lambda c: c.root.accept_grant(), "/"),
        (lambda c: c.root.audit_grant(), "/"),
    ],
)
def test_calls(sdk: Sdk, call: Callable[[Any], None], sent: str) -> None:
    client = sdk.client(httpx2.Response(204), base_url="https://q.test")
    call(client)
    assert sdk.requests[-1].url.raw_path.decode() == sent
