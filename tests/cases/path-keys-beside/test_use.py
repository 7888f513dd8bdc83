"""What stands in a key of `x-ms-paths` is what is requested."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from tests.cases.conftest import Sdk


@pytest.mark.parametrize(
    ("call", "method", "target"),
    [
        (lambda c: c.root.retrieve("c"), "GET", "/c"),
        (lambda c: c.root.replace("c"), "PUT", "/c"),
        (
            lambda c: c.root.list("c", prefix="a"),
            "GET",
            "/c?restype=container&comp=list&prefix=a",
        ),
    ],
)
def test_keys(sdk: Sdk, call: Callable[[Any], None], method: str, target: str) -> None:
    call(sdk.client(httpx2.Response(204)))
    request = sdk.requests[-1]
    assert (request.method, request.url.raw_path.decode()) == (method, target)
