"""A body is sent as JSON of its media type, or not at all."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import httpx2
import pytest
from tests.cases.conftest import Sdk


@pytest.fixture
def mails(sdk: Sdk) -> Any:
    answers = [httpx2.Response(204) for _ in range(3)]
    return sdk.client(*answers, base_url="https://inbox.test").mails


def last(sdk: Sdk) -> tuple[str | None, Any]:
    request = sdk.requests[-1]
    body = json.loads(request.content) if request.content else None
    return request.headers.get("content-type"), body


def test_a_model(sdk: Sdk, mails: Any) -> None:
    mails.create(sdk.models.Mail(to="Ida", when=datetime(2026, 11, 22, tzinfo=UTC)))
    body = {"to": "Ida", "when": "2026-11-22T00:00:00Z"}
    assert last(sdk) == ("application/json", body)


def test_a_list_of_models(sdk: Sdk, mails: Any) -> None:
    mails.replace([sdk.models.Mail(to="Ida"), sdk.models.Mail(to="Bo")])
    assert last(sdk) == ("application/json", [{"to": "Ida"}, {"to": "Bo"}])


def test_another_media_type(sdk: Sdk, mails: Any) -> None:
    mails.update({"to": None, "tags": {"a": [1]}})
    body = {"to": None, "tags": {"a": [1]}}
    assert last(sdk) == ("application/merge-patch+json", body)


def test_a_body_that_is_left_out(sdk: Sdk, mails: Any) -> None:
    mails.update()
    assert last(sdk) == (None, None)


def test_a_path_parameter_may_be_called_body(sdk: Sdk, mails: Any) -> None:
    mails.flag("7", "red")
    assert sdk.requests[-1].url.path == "/mails/7/flag"
    assert last(sdk) == ("application/json", "red")


def test_null_is_a_body_where_the_description_says_so(sdk: Sdk, mails: Any) -> None:
    mails.flag("7", None)
    assert sdk.requests[-1].content == b"null"
    assert sdk.requests[-1].headers["content-type"] == "application/json"


def test_a_required_body_has_to_be_given(mails: Any) -> None:
    with pytest.raises(TypeError, match="body"):
        mails.create()


def test_what_json_cannot_say_is_not_sent(sdk: Sdk, mails: Any) -> None:
    with pytest.raises(sdk.module("").EncodeError, match=r"body.*to"):
        mails.create(sdk.models.Mail(to=object()))
    assert not sdk.requests
