"""What a generic schema is bound to has its own types, at every depth."""

from __future__ import annotations

import httpx2
from tests.cases.conftest import Sdk


def test_the_items_of_a_page_are_typed(sdk: Sdk) -> None:
    page = {"items": [{"lives": 9}], "first": {"held": {"lives": 8}}, "next": None}
    client = sdk.client(httpx2.Response(200, json=page), base_url="https://zoo.test")
    cats = client.cats.list()
    assert cats.items == [sdk.models.Cat(lives=9)]
    assert cats.first.held == sdk.models.Cat(lives=8)
    assert cats.to_dict() == page


def test_what_extends_a_recursive_schema_recurs(sdk: Sdk) -> None:
    tree = {"name": "a", "children": [{"name": "b", "children": [{"name": "c"}]}]}
    client = sdk.client(httpx2.Response(200, json=tree), base_url="https://zoo.test")
    found = client.trees.retrieve()
    assert isinstance(found, sdk.models.NamedTree)
    assert found.children[0].children[0].name == "c"


def test_what_is_not_bound_takes_any_value(sdk: Sdk) -> None:
    page = sdk.models.Listing.from_dict({"items": [1, "a"], "next": "b"})
    assert page.items == [1, "a"]
