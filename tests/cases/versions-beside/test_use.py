"""The version is in the name of what was added later, and no number that means nothing."""

from __future__ import annotations

import httpx2
from tests.cases.conftest import Sdk


def test_names(sdk: Sdk) -> None:
    client = sdk.client(*[httpx2.Response(204)] * 4, base_url="https://v.test")
    client.jobs.dates.update("1")
    client.jobs.dates.update_v2("1")
    client.segments.create()
    client.segments.create_v2_0()
    assert [request.url.path for request in sdk.requests] == [
        "/jobs/1/dates",
        "/v2/jobs/1/dates",
        "/segments",
        "/segments/2.0",
    ]
