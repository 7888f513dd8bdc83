"""One media type of each response is what the method returns; the others can be asked for."""

from __future__ import annotations

from typing import Any

import httpx2
from tests.cases.conftest import Sdk

URL = "https://media.test"


def client(sdk: Sdk, **answer: Any) -> Any:
    return sdk.client(httpx2.Response(200, **answer), base_url=URL)


def accepted(sdk: Sdk) -> str:
    return str(sdk.requests[-1].headers["accept"])


def test_json_goes_first(sdk: Sdk) -> None:
    assert client(sdk, json={"id": 1}).both.retrieve() == sdk.models.Thing(id=1)
    assert accepted(sdk) == "application/json"


def test_parameters_of_the_media_type(sdk: Sdk) -> None:
    assert client(sdk, json={"id": 1}).profiles.retrieve() == sdk.models.Thing(id=1)
    assert accepted(sdk) == 'application/ld+json;profile="x"'


def test_anything_is_json(sdk: Sdk) -> None:
    assert client(sdk, json={"id": 1}).anythings.retrieve() == sdk.models.Thing(id=1)
    assert accepted(sdk) == "*/*"


def test_text(sdk: Sdk) -> None:
    assert client(sdk, text="a,b").sheets.retrieve() == "a,b"
    assert accepted(sdk) == "text/csv"
    assert client(sdk, text="a: 1").yamls.retrieve() == "a: 1"
    assert accepted(sdk) == "application/yaml"


def test_bytes_of_several_types(sdk: Sdk) -> None:
    assert client(sdk, content=b"\x89PNG").pictures.retrieve().read() == b"\x89PNG"
    assert accepted(sdk) == "image/png, image/webp, */*;q=0.1"
    assert client(sdk, content=b"PK").zips.retrieve().read() == b"PK"
    assert accepted(sdk) == "application/zip, */*;q=0.1"
