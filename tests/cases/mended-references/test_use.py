"""What was meant is there: items, bodies, answers and errors have their types."""

from __future__ import annotations

import httpx2
import pytest
from tests.cases.conftest import Sdk


def test_what_is_meant(sdk: Sdk) -> None:
    pet = sdk.models.Pet(name="Rex")
    answers = (
        httpx2.Response(200, json=[{"name": "Tom"}], headers={"X-Left": "3"}),
        httpx2.Response(202, json=7),
        httpx2.Response(404, json={"reason": "gone"}),
    )
    client = sdk.client(*answers, base_url="https://p.test")
    assert client.pets.create(pet, sizes=[1, 2]) == [sdk.models.Pet(name="Tom")]
    assert sdk.requests[0].url.query == b"sizes=1&sizes=2"
    assert sdk.requests[0].content == b'{"name":"Rex"}'
    assert client.pets.create(pet) == 7
    with pytest.raises(sdk.module("").NotFoundError) as caught:
        client.pets.create(pet)
    assert caught.value.body == sdk.models.Problem(reason="gone")
