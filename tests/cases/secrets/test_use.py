"""Secrets travel, and are not printed."""

from __future__ import annotations

from tests.cases.conftest import Sdk


def test_secrets_are_not_printed(sdk: Sdk) -> None:
    login = sdk.models.Login(user="me", password="hunter2", pin="0000")
    assert "hunter2" not in repr(login)
    assert "0000" not in repr(login)
    assert "user='me'" in repr(login)


def test_secrets_travel(sdk: Sdk) -> None:
    data = {"user": "me", "password": "hunter2", "pin": "0000"}
    assert sdk.models.Login.from_dict(data).to_dict().items() >= data.items()
