"""In a body, leaving out and setting to null are two things."""

from __future__ import annotations

import json
from typing import Any

import httpx2
import pytest
from tests.cases.conftest import Sdk


def sent_by(sdk: Sdk, **fields: Any) -> Any:
    client = sdk.client(httpx2.Response(200, json={}), base_url="https://notes.test")
    client.notes.update(7, sdk.models.Change(author=None, **fields))
    return json.loads(sdk.requests[-1].content)


def test_nothing_given_is_not_sent(sdk: Sdk) -> None:
    assert sent_by(sdk) == {"author": None}


def test_none_is_sent_as_null(sdk: Sdk) -> None:
    fields = sent_by(sdk, colour=None, label=None)
    assert fields == {"author": None, "colour": None, "label": None}


def test_what_cannot_be_null_is_left_out_when_it_is_none(sdk: Sdk) -> None:
    assert sent_by(sdk, text=None) == {"author": None}


def test_inner_models_do_the_same(sdk: Sdk) -> None:
    label = sdk.models.Label
    assert sent_by(sdk, label=label())["label"] == {}
    assert sent_by(sdk, label=label(name=None))["label"] == {"name": None}


def test_unset_is_falsy_and_decoded(sdk: Sdk) -> None:
    unset = sdk.module("").UNSET
    assert not unset
    assert sdk.models.Change.from_dict({"author": "A"}).colour is unset
    assert sdk.models.Change.from_dict({"author": "A", "colour": None}).colour is None


@pytest.mark.parametrize("data", [{}, {"colour": None}, {"colour": "red"}])
def test_bodies_are_read_and_written_exactly(sdk: Sdk, data: dict[str, Any]) -> None:
    data = {"author": "A", **data}
    assert sdk.models.Change.from_dict(data).to_dict() == data


def test_a_model_that_is_only_received_needs_no_unset(sdk: Sdk) -> None:
    assert sdk.models.Note.from_dict({}).colour is None
