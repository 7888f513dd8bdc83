"""Where a client calls, unless it is told otherwise."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from tests.cases.conftest import Sdk


@pytest.fixture(autouse=True)
def no_address_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CASE_SERVERS_BASE_URL", raising=False)


def called(sdk: Sdk, **settings: Any) -> str:
    sdk.client(httpx2.Response(204), **settings).tiles.retrieve()
    return str(sdk.requests[-1].url)


def test_the_first_that_needs_nothing_filled_in(sdk: Sdk) -> None:
    assert called(sdk) == "https://maps.example/v2/tiles"


def test_another(sdk: Sdk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CASE_SERVERS_BASE_URL", "https://env.example/")
    assert called(sdk) == "https://env.example/tiles"
    assert (
        called(sdk, base_url="http://localhost:8000") == "http://localhost:8000/tiles"
    )


def test_the_others_are_told(sdk: Sdk) -> None:
    text = sdk.module("").Maps.__doc__
    assert "`https://maps.example/v2`" in text
    assert "`http://localhost:8000`" in text
    assert "Where everything is." in text


def test_the_version(sdk: Sdk) -> None:
    called(sdk)
    assert sdk.requests[-1].headers["user-agent"].startswith("case_servers/2.1.0")
    assert sdk.module("").__version__.startswith("2.1.0")
