"""A POST has a key of its own, the same for all its tries, where the description has the header."""

from __future__ import annotations

from uuid import UUID

import anyio
import httpx2
from tests.cases.conftest import Sdk


def busy() -> httpx2.Response:
    return httpx2.Response(503, headers={"retry-after": "0"})


def made() -> httpx2.Response:
    return httpx2.Response(201)


def keys(sdk: Sdk) -> list[str | None]:
    return [request.headers.get("idempotency-key") for request in sdk.requests]


def test_one_key_for_all_tries_of_a_call(sdk: Sdk) -> None:
    client = sdk.client(busy(), busy(), made(), made())
    order = sdk.models.Order(item="tea")
    client.orders.create(order)
    client.orders.create(order)
    first, second, third, other = keys(sdk)
    assert first == second == third != other
    assert UUID(str(first)).version == UUID(str(other)).version == 4


def test_async(sdk: Sdk) -> None:
    client = sdk.async_client(busy(), made())
    anyio.run(client.refunds.create)
    first, second = keys(sdk)
    assert first is not None
    assert first == second


def test_what_the_caller_says_goes_first(sdk: Sdk) -> None:
    client = sdk.client(made(), made(), made())
    order = sdk.models.Order(item="tea")
    client.orders.create(order, idempotency_key="mine")
    client.with_options(idempotency_key="ours").orders.create(order)
    key = UUID(int=1)
    client.refunds.create(idempotency_key=key)
    assert keys(sdk) == ["mine", "ours", str(key)]


def test_none_is_made_that_would_not_be_as_described(sdk: Sdk) -> None:
    client = sdk.client(made(), made())
    client.short_keys.create()
    client.numbers.create(idempotency_key=7)
    assert keys(sdk) == [None, "7"]


def test_the_fake_server_does_not_miss_it(sdk: Sdk) -> None:
    fake = sdk.module("testing").FakeServer()
    with fake.client() as client:
        fake.on(client.orders.create).returns(None)
        client.orders.create(sdk.models.Order(item="tea"))
