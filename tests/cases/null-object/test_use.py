"""Either what is referred to or null, and no third thing."""

from __future__ import annotations

from tests.cases.conftest import Sdk


def test_null_or_what_it_refers_to(sdk: Sdk) -> None:
    owner, pet = sdk.models.Owner, sdk.models.Pet
    hints = owner.__annotations__
    assert hints["pet"] == "Pet | None"
    assert hints["kind"] == "Kind | str | None"
    assert owner.from_dict({"pet": None}) == owner(pet=None)
    assert owner.from_dict({"pet": {"name": "a"}}) == owner(pet=pet(name="a"))
