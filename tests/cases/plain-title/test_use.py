"""The client is there by its name, and is no other than the one that was generated."""

from __future__ import annotations

import httpx2
from tests.cases.conftest import Sdk


def test_it_is_a_client_of_this_api(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(204), base_url="https://things.test")
    client.things.retrieve()
    assert sdk.requests[0].url.path == "/things"
    for kind in (type(client), type(sdk.async_client(base_url="https://a.test"))):
        assert kind.__module__ == "case_plain_title.client"
        assert kind.__mro__[1].__module__.startswith("case_plain_title._runtime")
        assert kind.__name__ != kind.__mro__[1].__name__
