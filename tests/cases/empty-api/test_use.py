"""The package of an empty description can be imported and used as far as it goes."""

from __future__ import annotations

from tests.cases.conftest import Sdk


def test_everything_can_be_imported(sdk: Sdk) -> None:
    package = sdk.module("")
    for name in package.__all__:
        assert getattr(package, name) is not None


def test_the_clients_can_be_made(sdk: Sdk) -> None:
    with sdk.client(base_url="https://nothing.test") as client:
        assert client
    assert sdk.async_client(base_url="https://nothing.test")
