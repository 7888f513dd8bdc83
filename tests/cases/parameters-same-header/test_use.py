"""The last description of a header is the one that counts."""

from __future__ import annotations

import inspect
from uuid import UUID

import httpx2
from tests.cases.conftest import Sdk

ID = UUID("123e4567-e89b-42d3-8456-426614174000")


def test_each_header_is_sent_once(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(204))
    assert list(inspect.signature(client.cats.create).parameters) == [
        "x_reason_header",
        "x_request_id",
        "x_reason_query",
    ]
    client.cats.create(x_reason_header="cold", x_request_id=ID, x_reason_query=7)
    headers = sdk.requests[0].headers
    assert headers.get_list("x-reason") == ["cold"]
    assert headers.get_list("x-request-id") == [str(ID)]
    assert sdk.requests[0].url.query == b"x-reason=7"
