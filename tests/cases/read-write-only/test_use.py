"""What only the server sets is not sent; what is only sent need not come back."""

from __future__ import annotations

import json

import httpx2
import pytest
from tests.cases.conftest import Sdk

CREATED = "2026-11-22T07:33:20+00:00"
ANSWER = {"id": "a", "created": CREATED, "name": "Ida", "note": None, "none": None}


def test_a_body_needs_and_sends_nothing_that_is_read_only(sdk: Sdk) -> None:
    answer = httpx2.Response(201, json=ANSWER)
    client = sdk.client(answer, base_url="https://accounts.test")
    account = client.accounts.create(sdk.models.Account(name="Ida", password="x"))
    assert json.loads(sdk.requests[-1].content) == {"name": "Ida", "password": "x"}
    assert account.id == "a"
    assert account.created.isoformat() == CREATED
    assert account.password is None


def test_an_answer_sent_back_leaves_read_only_out(sdk: Sdk) -> None:
    answer = httpx2.Response(201, json=ANSWER)
    client = sdk.client(answer, answer, base_url="https://accounts.test")
    account = client.accounts.create(sdk.models.Account(name="Ida", password="x"))
    client.accounts.create(account)
    assert json.loads(sdk.requests[-1].content)["name"] == "Ida"
    assert (
        not {"id", "created", "note", "none"}
        & json.loads(sdk.requests[-1].content).keys()
    )


def test_everything_is_kept_on_disk(sdk: Sdk) -> None:
    data = {**ANSWER, "password": "x", "hint": "h", "more": None}
    account = sdk.models.Account.from_dict(data)
    assert account.to_dict() == data
    assert sdk.models.Account.from_json(account.to_json()) == account


def test_what_is_only_sent_needs_what_is_written_only(sdk: Sdk) -> None:
    login = sdk.models.Login.from_dict({"password": "x"})
    assert login == sdk.models.Login(password="x")
    with pytest.raises(sdk.module("").DecodeError):
        sdk.models.Login.from_dict({})


def test_variants_of_what_is_only_sent_are_told_by_what_they_need(sdk: Sdk) -> None:
    door = sdk.models.Door.from_dict({"key": {"pin": "1"}})
    assert door.key == sdk.models.Pin(pin="1")
    assert sdk.models.Door.from_dict({"key": {"a": 1}}).key == {"a": 1}
