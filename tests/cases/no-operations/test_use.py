"""Models work without any operation."""

from __future__ import annotations

import typing
from datetime import date

from tests.cases.conftest import Sdk


def test_models(sdk: Sdk) -> None:
    word = sdk.models.Word.from_json('{"text": "tree", "since": "2026-11-22"}')
    assert word == sdk.models.Word(text="tree", since=date(2026, 11, 22))
    assert typing.get_args(sdk.models.Words) == (sdk.models.Word,)


def test_the_client_can_be_made(sdk: Sdk) -> None:
    with sdk.client(base_url="https://words.test") as client:
        assert "https://words.test" in repr(client)
