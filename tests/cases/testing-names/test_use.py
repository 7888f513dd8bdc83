"""The fake server and what the API has by the same names do not get into each other's way."""

from __future__ import annotations

from typing import Any

import pytest
from tests.cases.conftest import Sdk


@pytest.fixture
def fake(sdk: Sdk) -> Any:
    return sdk.module("testing").FakeServer()


def test_the_client_has_another_name(sdk: Sdk, fake: Any) -> None:
    with fake.client() as client:
        assert type(client) is sdk.module("").FakeClient
    assert type(fake.async_client()) is sdk.module("").AsyncFakeClient


def test_types_by_these_names_travel(sdk: Sdk, fake: Any) -> None:
    models = sdk.models
    call = models.Call(answers=models.Answers(n=1))
    with fake.client() as client:
        fake.on(client.call_.create).returns(models.FakeServer(call=call))
        fake.on(client.answers.list).returns([models.Answers(n=2)])
        fake.on(client.fake_server.retrieve).returns(models.Fake(n=3))
        fake.on(client.testing.retrieve).raises(404, models.Response(said="no"))
        assert client.call_.create(call).call == call
        assert client.answers.list() == [models.Answers(n=2)]
        assert client.fake_server.retrieve("x").n == 3
        with pytest.raises(sdk.module("").NotFoundError) as caught:
            client.testing.retrieve()
    assert caught.value.body == models.Response(said="no")
    assert len(fake.calls) == 4
