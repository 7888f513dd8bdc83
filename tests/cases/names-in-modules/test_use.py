"""Who is in no module keeps the plain name."""

from __future__ import annotations

from tests.cases.conftest import Sdk


def test_classes(sdk: Sdk) -> None:
    assert sdk.models.Error.__annotations__["a"] == "str | None"
    assert sorted(sdk.models.__all__) == [
        *("CoreError", "Error", "PageItem"),
        *("PickDogExcludeKeyofDogBreed", "PickUserIdOrName"),
    ]
