"""What cannot be sent is not asked for, and a credential goes nowhere else instead."""

from __future__ import annotations

import httpx2
from tests.cases.conftest import Sdk


def test_the_declared_alternative_is_sent(sdk: Sdk) -> None:
    answers = (httpx2.Response(204), httpx2.Response(204))
    client = sdk.client(*answers, base_url="https://doors.test", api_key="secret")
    client.doors.retrieve()
    client.gates.retrieve()
    doors, gates = sdk.requests
    assert doors.headers["Authorization"] == "Bearer secret"
    assert "Authorization" not in gates.headers
