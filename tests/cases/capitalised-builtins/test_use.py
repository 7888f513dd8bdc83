"""Classes are called as the schemas are."""

from __future__ import annotations

from tests.cases.conftest import Sdk


def test_names(sdk: Sdk) -> None:
    wanted = {"License", "Filter", "Type", "Object", "List", "Input"}
    assert set(sdk.models.__all__) == wanted


def test_they_work(sdk: Sdk) -> None:
    found = sdk.models.Object.from_dict({"type": {"text": "a"}})
    assert found == sdk.models.Object(type=sdk.models.Type(text="a"))
