"""Values are decoded by the patterns' schemas; the names themselves are not looked at."""

from __future__ import annotations

import typing
from datetime import date

import pytest
from tests.cases.conftest import Sdk


def test_a_map_where_there_is_no_other_rule(sdk: Sdk) -> None:
    assert sdk.models.Only == sdk.models.Closed == dict[str, int]
    assert sdk.models.Several == dict[str, int | str]


def test_extra_fields_are_decoded_and_encoded(sdk: Sdk) -> None:
    data = {"name": "x", "d-1": "2026-11-24"}
    found = sdk.models.Beside.from_dict(data)
    assert found.extra_fields == {"d-1": date(2026, 11, 24)}
    assert found.to_dict() == data
    hints = typing.get_type_hints(sdk.models.Beside)
    assert hints["extra_fields"] == dict[str, date]
    made = sdk.models.Beside(extra_fields={"d-2": date(2026, 1, 2)})
    assert made.to_dict() == {"d-2": "2026-01-02"}


def test_extra_fields_are_checked(sdk: Sdk) -> None:
    with pytest.raises(
        sdk.module("").DecodeError, match=r'^\$\["d-1"\]: expected date'
    ):
        sdk.models.Beside.from_dict({"d-1": "tomorrow"})


def test_where_others_may_come_too_they_are_kept_as_they_are(sdk: Sdk) -> None:
    found = sdk.models.Open.from_dict({"d-1": "2026-11-24", "other": [1]})
    assert found.extra_fields == {"d-1": "2026-11-24", "other": [1]}
