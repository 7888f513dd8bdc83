"""Either what is referred to or null, and no third thing."""

from __future__ import annotations

from typing import Any

from tests.cases.conftest import Sdk


def test_null_or_what_it_refers_to(sdk: Sdk) -> None:
    owner, pet = sdk.models.Owner, sdk.models.Pet
    hints = owner.__annotations__
    assert hints["pet"] == "Pet | None"
    assert hints["any"] == "OwnerAny | None"
    assert sdk.models.OwnerAny == pet | dict[str, Any]
    assert hints["kind"] == "Kind | str | None"
    assert hints["bare"] == "str | list[str] | None"
    assert hints["free"] == "Any"
    empty = owner(pet=None, part=None)
    assert owner.from_dict({"pet": None, "part": None}) == empty
    full = owner.from_dict({"pet": {"name": "a"}, "part": {}})
    assert full == owner(pet=pet(name="a"), part=pet())
