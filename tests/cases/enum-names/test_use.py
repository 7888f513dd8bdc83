"""Who reads the models learns what a number stands for, and a text that does not say it."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest
from tests.cases.conftest import Sdk


@pytest.mark.parametrize(
    ("module", "text"),
    [
        ("level", "How full.\n\n`0` is Empty, `1` is Full.\n\n* `0`: Nothing in it."),
        ("size", "`1` is Small, `5` is Large."),
        ("status", '`A` is STATUS_ACTIVE, `""` is None, `<=` is AT_MOST.'),
        ("colour", "* `red`: Like blood."),
    ],
)
def test_models(sdk: Sdk, module: str, text: str) -> None:
    source = Path(str(sdk.module(f"models.{module}").__file__)).read_text()
    assert source.partition('"""')[2].partition('"""')[0].strip() == text


def test_names_that_do_not_fit_are_none(sdk: Sdk) -> None:
    source = Path(str(sdk.module("models.odd").__file__)).read_text()
    assert "Small" not in source


def test_parameters(sdk: Sdk) -> None:
    method = sdk.client(base_url="https://p.test").pots.list
    assert "kind: * `a`: The old one." in (inspect.getdoc(method) or "")
