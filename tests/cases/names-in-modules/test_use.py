"""Who is in no module keeps the plain name."""

from __future__ import annotations

import httpx2
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
        *("PickDogExcludeKeyofDogBreed", "PickUserIdOrName", "User"),
    ]
    assert sdk.models.Cats == list[sdk.models.Cat]
    assert sdk.models.Größe(kleine_änderung="x").to_dict() == {"kleineÄnderung": "x"}


def test_an_api_of_commands(sdk: Sdk) -> None:
    assert "MyApi" in sdk.module("").__all__
    client = sdk.client(
        *(httpx2.Response(204) for _ in range(3)), base_url="https://m.test"
    )
    client.message.send()
    client.me.get()
    client.test_runs.create()
    assert [request.url.path for request in sdk.requests] == [
        *("/send_message", "/getMe", "/test-runs"),
    ]
