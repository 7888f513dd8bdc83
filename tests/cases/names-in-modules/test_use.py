"""Who is in no module keeps the plain name."""

from __future__ import annotations

from tests.cases.conftest import Sdk


def test_classes(sdk: Sdk) -> None:
    assert sdk.models.Error.__annotations__["a"] == "str | None"
    assert sorted(sdk.models.__all__) == [
        *(
            "Cat",
            "CatToy",
            "CatToyMaker",
            "Cats",
            "Code",
            "Codes",
            "CoreError",
            "Error",
        ),
        *("Größe", "Mixed", "MixedH", "MixedItem", "PageItem"),
        *("PickDogExcludeKeyofDogBreed", "PickUserIdOrName"),
    ]
    assert sdk.models.Cats == list[sdk.models.Cat]
    assert sdk.models.Größe(kleine_änderung="x").to_dict() == {"kleineÄnderung": "x"}
