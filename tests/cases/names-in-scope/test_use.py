"""A name that the class itself needs gets an underscore; the others of the class still work."""

from __future__ import annotations

import re
from pathlib import Path

import httpx2
from tests.cases.conftest import Sdk


def test_properties_after_a_property_that_is_called_so(sdk: Sdk) -> None:
    client = sdk.client(
        *(httpx2.Response(204) for _ in range(5)), base_url="https://estate.test"
    )
    client.property_.retrieve("a")
    client.houses.property_.retrieve("b")
    client.houses.rooms.retrieve("c")
    client.houses.builtins_()
    client.houses.list(tags=["x"])
    assert [request.url.path for request in sdk.requests] == [
        "/property/a",
        "/houses/property/b",
        "/houses/rooms/c",
        "/houses/builtins",
        "/houses",
    ]


def test_the_outline_has_each_resource_on_one_line(sdk: Sdk) -> None:
    outline = (Path(__file__).parent / "expected/api.md").read_text("utf-8")
    titles = re.findall(r"^## `(.+)`$", outline, re.MULTILINE)
    long = "client.neighbourhoods.associations.maintenance_agreements.signatures"
    assert long in titles
    assert f"* `{long}.retrieve(" in outline
