"""A type that is called as a format is decoded as what it is, and so is the format."""

from __future__ import annotations

from datetime import date

from tests.cases.conftest import Sdk


def test_there_and_back(sdk: Sdk) -> None:
    day = {"day": "2026-01-02", "or": {"free": {"a": 1}, "text": {"str": "s"}}}
    data = {"at": day, "byte": "AAE="}
    found = sdk.models.Bytes.from_dict(data)
    assert found.byte == b"\0\1"
    assert found.at.day == date(2026, 1, 2)
    assert found.at.or_.text.str == "s"
    assert found.at.or_.free == {"a": 1}
    assert found.to_dict() == data
