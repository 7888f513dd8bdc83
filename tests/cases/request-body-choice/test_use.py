"""`content_type` chooses how a body is written."""

from __future__ import annotations

import inspect
from typing import Any

import httpx2
import pytest
from tests.cases.conftest import Sdk


def sent(sdk: Sdk, method: str, body: Any, **options: Any) -> tuple[bytes, str]:
    client = sdk.client(httpx2.Response(204), base_url="https://pets.test")
    getattr(client.pets, method)(body, **options)
    request = sdk.requests[-1]
    return request.content, request.headers["content-type"]


def test_json_is_preferred(sdk: Sdk) -> None:
    pet = sdk.models.Pet(name="a")
    assert sent(sdk, "create", pet) == (b'{"name":"a"}', "application/json")


def test_the_others(sdk: Sdk) -> None:
    form = "application/x-www-form-urlencoded"
    pet = sdk.models.Pet(name="a", owner=None)
    assert sent(sdk, "create", pet, body_content_type=form) == (b"name=a&owner=", form)
    xml = "application/xml"
    assert sent(sdk, "create", "<a/>", body_content_type=xml) == (b"<a/>", xml)
    with pytest.raises(sdk.module("").EncodeError):
        sent(sdk, "create", pet, body_content_type="text/html")


def test_merge_patch_tells_null_from_absent(sdk: Sdk) -> None:
    merge = "application/merge-patch+json"
    pet = sdk.models.Pet
    assert sent(sdk, "update", pet(name="a")) == (b'{"name":"a"}', merge)
    gone = pet(name="a", owner=None)
    assert sent(sdk, "update", gone) == (b'{"name":"a","owner":null}', merge)
    steps = [{"op": "remove", "path": "/owner"}]
    text, media_type = sent(
        sdk, "update", steps, content_type="application/json-patch+json"
    )
    assert media_type == "application/json-patch+json"
    assert text == b'[{"op":"remove","path":"/owner"}]'


def test_a_parameter_of_the_same_name(sdk: Sdk) -> None:
    method = sdk.client(base_url="https://pets.test").pets.create
    assert [*inspect.signature(method).parameters] == [
        *("body", "content_type_query", "body_content_type"),
    ]


def test_each_is_named_once(sdk: Sdk) -> None:
    method = sdk.client(base_url="https://pets.test").pets.create
    choice = inspect.signature(method).parameters["body_content_type"].annotation
    types = ["application/json", "application/vnd.pet+json"]
    types += ["application/x-www-form-urlencoded", "application/xml"]
    assert choice == f"Literal[{str(types)[1:-1]}]"


def test_a_file_or_its_text(sdk: Sdk) -> None:
    """In JSON it can only be text; in a form of parts it is what it is."""
    picture = sdk.models.Picture
    assert picture.__annotations__["cover"] == "FileLike | str | None"
    client = sdk.client(httpx2.Response(204), base_url="https://pets.test")
    client.pictures.create(picture(cover=b"PNG"))
    assert b'name="cover"; filename="upload"' in sdk.requests[0].content
    client = sdk.client(httpx2.Response(204), base_url="https://pets.test")
    link = picture(cover="https://a.test/b.png")
    client.pictures.create(link, content_type="application/json")
    assert sdk.requests[1].content == b'{"cover":"https://a.test/b.png"}'
    with pytest.raises(sdk.module("").EncodeError, match=r"^body\.cover: bytes cannot"):
        client.pictures.create(picture(cover=b"PNG"), content_type="application/json")


def test_more_members(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(204), base_url="https://pets.test")
    more = client.with_options(extra_body={"age": 3, "name": "b"})
    more.pets.create(sdk.models.Pet(name="a"))
    assert sdk.requests[0].content == b'{"name":"b","age":3}'
    with pytest.raises(sdk.module("").EncodeError, match="extra_body"):
        more.pets.update([1])
