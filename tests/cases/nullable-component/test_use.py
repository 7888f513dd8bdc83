"""A component that may be null may be null wherever it stands."""

from __future__ import annotations

import typing
from typing import Any

import httpx2
import pytest
from tests.cases.conftest import Sdk


def test_the_answer_may_be_null(sdk: Sdk) -> None:
    answer = httpx2.Response(200, content=b"null")
    client = sdk.client(answer, base_url="https://rooms.test")
    assert client.rooms.retrieve() is None


@pytest.mark.parametrize(
    "data",
    [
        {"guest": None, "key": None, "guests": []},
        {"guest": {"name": "Ida"}, "key": "k", "guests": [None, {"name": "Bo"}]},
        {"guest": None, "key": "k", "guests": [], "spare": "s", "booked": "b"},
    ],
)
def test_null_is_taken_everywhere(sdk: Sdk, data: dict[str, Any]) -> None:
    room = sdk.models.Room.from_dict(data)
    sent = room.to_dict()
    assert {key: sent[key] for key in data} == data


def test_null_is_in_the_annotations(sdk: Sdk) -> None:
    hints = typing.get_type_hints(sdk.models.Room)
    assert hints["guest"] == (sdk.models.Guest | None)
    assert hints["key"] == (str | None)
    assert typing.get_args(hints["guests"]) == (sdk.models.Guest | None,)


def test_required_means_that_the_key_is_there(sdk: Sdk) -> None:
    with pytest.raises(sdk.module("").DecodeError, match=r"\$\.guest.* got nothing"):
        sdk.models.Room.from_dict({"key": None, "guests": []})
