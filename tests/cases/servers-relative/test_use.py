"""A base URL is the whole prefix; nothing is put behind it but the path of an operation."""

from __future__ import annotations

import httpx2
import pytest
from tests.cases.conftest import Sdk


@pytest.fixture(autouse=True)
def no_address_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CASE_SERVERS_RELATIVE_BASE_URL", raising=False)


def test_the_caller_is_told_what_is_missing(sdk: Sdk) -> None:
    with pytest.raises(sdk.module("").SettingError) as caught:
        sdk.client()
    assert "base_url='https://...'" in str(caught.value)
    assert "CASE_SERVERS_RELATIVE_BASE_URL" in str(caught.value)
    assert "`https://.../api/v3`" in sdk.module("").Shop.__doc__


@pytest.mark.parametrize(
    ("given", "pets", "status"),
    [
        ("https://h/api/v3", "https://h/api/v3/pets", "https://h/status"),
        ("https://h/api/v3/", "https://h/api/v3/pets", "https://h/status"),
        ("https://h", "https://h/pets", "https://h/status"),
    ],
)
def test_it_is_taken_as_it_is(sdk: Sdk, given: str, pets: str, status: str) -> None:
    client = sdk.client(httpx2.Response(204), httpx2.Response(204), base_url=given)
    client.pets.retrieve()
    client.status.retrieve()
    assert [str(request.url) for request in sdk.requests] == [pets, status]
