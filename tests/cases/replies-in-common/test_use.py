"""Wherever it is said, a reply is read as it is described."""

from __future__ import annotations

import httpx2
import pytest
from tests.cases.conftest import Sdk


@pytest.mark.parametrize("status", [404, 429])
def test_a_reply_in_common(sdk: Sdk, status: int) -> None:
    answer = httpx2.Response(status, json={"title": "No"}, headers={"X-Wait": "7"})
    with pytest.raises(sdk.module("").ApiStatusError) as caught:
        sdk.client(answer, max_retries=0).pets.list()
    assert caught.value.body == sdk.models.Problem(title="No")


def test_a_reply_of_its_own(sdk: Sdk) -> None:
    with pytest.raises(sdk.module("").ApiStatusError) as caught:
        sdk.client(httpx2.Response(410, text="old")).pets.delete()
    assert caught.value.body == "old"


def test_it_is_said_once(sdk: Sdk) -> None:
    file = sdk.module("resources.pets").__file__
    with open(file, encoding="utf-8") as source:
        assert source.read().count("application/problem+json") == 1
