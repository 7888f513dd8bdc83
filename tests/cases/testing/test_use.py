"""Code that calls an API is tested against objects; a wrong call says what is wrong."""

from __future__ import annotations

import gzip
import pickle
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import httpx2
import pytest
from tests.cases.conftest import Sdk


@pytest.fixture
def fake(sdk: Sdk) -> Any:
    return sdk.module("testing").FakeServer()


@pytest.fixture
def pets(sdk: Sdk) -> list[Any]:
    return [
        sdk.models.Pet(id=f"p{number}", name="x", age=number) for number in range(5)
    ]


def test_objects_come_back(fake: Any, pets: list[Any]) -> None:
    client = fake.client()
    fake.on(client.pets.retrieve).returns(pets[1], headers={"x-request-id": "r"})
    assert client.pets.retrieve("p1") == pets[1]
    (call,) = fake.calls
    assert call.operation == "pets.retrieve"
    assert call.arguments == {"id": "p1"}
    assert call.body is None
    assert call.headers["accept"] == "application/json"
    assert call.request.url.params["key"] == "test"
    assert fake.on(client.pets.retrieve).calls == [call]
    assert fake.on(client.pets.list).calls == []


def test_sync_and_async_share_answers(fake: Any, pets: list[Any]) -> None:
    client = fake.async_client()
    fake.on(client.pets.retrieve).returns(pets[2])

    async def retrieve() -> Any:
        return await client.pets.retrieve("p2")

    assert anyio.run(retrieve) == fake.client().pets.retrieve("p2") == pets[2]
    assert len(fake.on(client.pets.retrieve).calls) == 2


@pytest.mark.parametrize("size", [None, 1, 2, 5, 9])
def test_a_list_is_cut_into_pages(fake: Any, pets: list[Any], size: int | None) -> None:
    client = fake.client()
    fake.on(client.pets.list).returns(pets, page_size=size)
    assert list(client.pets.list(kind="cat")) == pets
    assert len(fake.calls) == -(-5 // (size or 5))
    assert {call.arguments["kind"] for call in fake.calls} == {"cat"}
    pages = list(client.pets.list().pages())
    assert pages[-1].body.next_cursor is None

    async def walk() -> list[Any]:
        return [pet async for pet in fake.async_client().pets.list()]

    assert anyio.run(walk) == pets


def test_a_page_can_be_given_whole(sdk: Sdk, fake: Any, pets: list[Any]) -> None:
    client = fake.client()
    page = sdk.models.ShopPage
    fake.on(client.pets.list).returns(page(pets=pets[:2], next_cursor="c")).returns(
        page(pets=pets[2:])
    )
    assert list(client.pets.list()) == pets
    assert fake.calls[1].arguments == {"cursor": "c"}


def test_answers_in_turn_and_the_last_one_stays(fake: Any, pets: list[Any]) -> None:
    client = fake.client()
    errors = client.__class__.__module__.rpartition(".")[0]
    answers = fake.on(client.pets.retrieve).raises(404, {"detail": "no such pet"})
    answers.fails(httpx2.ConnectError("refused")).returns(pets[0])
    with pytest.raises(Exception, match="404 GET /pets/p: no such pet") as caught:
        client.pets.retrieve("p")
    assert type(caught.value).__module__.startswith(errors)
    assert pickle.loads(pickle.dumps(caught.value)).status == 404
    with pytest.raises(Exception, match="refused"):
        client.pets.retrieve("p")
    assert [client.pets.retrieve("p") for _ in range(3)] == [pets[0]] * 3


def test_what_is_computed(sdk: Sdk, fake: Any) -> None:
    client = fake.client()
    fake.on(client.pets.create).computes(
        lambda call: sdk.models.Pet(id="p7", name=call.body.name, age=call.body.age)
    )
    made = client.pets.create(sdk.models.Pet(name="Tom", age=3))
    assert made == sdk.models.Pet(id="p7", name="Tom", age=3)
    assert fake.calls[0].body == sdk.models.Pet(name="Tom", age=3)
    fake.on(client.pets.none.retrieve).computes(lambda _: httpx2.Response(200, json=5))
    assert client.pets.none.retrieve() == 5


def test_bytes_of_any_kind(fake: Any) -> None:
    client = fake.client()
    raw = httpx2.Response(200, content=b'{"id": 1', headers={"x-a": "b"})
    fake.on(client.pets.retrieve).responds(raw)
    for _ in range(2):
        with pytest.raises(Exception, match="not JSON"):
            client.pets.retrieve("p")


def test_bytes_that_are_compressed(sdk: Sdk, fake: Any, pets: list[Any]) -> None:
    client = fake.client()
    headers = {"content-encoding": "gzip"}
    raw = httpx2.Response(
        200, content=gzip.compress(pets[1].to_json().encode()), headers=headers
    )
    fake.on(client.pets.retrieve).responds(raw)
    assert [client.pets.retrieve("p1") for _ in range(2)] == [pets[1]] * 2


def test_examples_answer_what_nothing_else_does(sdk: Sdk, fake: Any) -> None:
    client = fake.client()
    assert client.pets.retrieve("p1") == sdk.models.Pet(id="p0", name='"Rex" ⟨ü⟩')
    assert list(client.pets.list()) == [sdk.models.Pet(id="p1", name="Mia")]
    assert client.pets.form.update("p1") == "all right"
    assert client.pets.delete("p1") is None
    assert [call.operation for call in fake.calls] == [
        *("pets.retrieve", "pets.list", "pets.form.update", "pets.delete"),
    ]


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda c: c.pets.odd.retrieve(), r"example .*: \$: expected int, got str"),
        (
            lambda c: c.pets.none.retrieve(),
            r"^pets.none.retrieve, GET /pets/none: .* write "
            + r"fake.on\(client.pets.none.retrieve\).returns\(\.\.\.\)$",
        ),
        (
            lambda c: c.pets.retrieve("7"),
            r"path parameter id: must match \^p",
        ),
        (lambda c: c.pets.retrieve(7), "path parameter id: expected str, got int: 7"),
        (
            lambda c: c.pets.list(page_size="9").first_page(),
            "query parameter pageSize: expected int, got str: '9'",
        ),
        (
            lambda c: c.pets.list(page_size=0).first_page(),
            "pageSize: must be at least 1",
        ),
        (
            lambda c: c.pets.list(kind="cow").first_page(),
            "query parameter kind: 'cow' is none of 'cat', 'dog'",
        ),
        (
            lambda c: c.with_options(query={"page size": 1}).pets.list().first_page(),
            "query parameter page%20size=1 is not described",
        ),
        (lambda c: c.pets.create({"age": 1}), "body.name: expected str, got nothing"),
        (
            lambda c: c.pets.create({"name": "x", "age": "1"}),
            "body.age: expected int, got str",
        ),
        (lambda c: c.pets.create(None), "body: expected object, got null"),
        (
            lambda c: c.pets.form.update("p", {"age": "x"}),
            "body.age: expected int, got str",
        ),
        (
            lambda c: c.with_options(
                headers={"content-type": "text/plain"}
            ).pets.create({"name": "x"}),
            "content type 'text/plain': the operation takes application/json",
        ),
    ],
)
def test_calls_that_are_not_as_described(
    sdk: Sdk, fake: Any, wrong: Callable[[Any], object], message: str
) -> None:
    with pytest.raises(sdk.module("testing").UnexpectedCall, match=message):
        wrong(fake.client())
    with pytest.raises(AssertionError, match=message), fake:
        pass  # whoever swallowed it


def test_credentials_are_needed_where_they_are(sdk: Sdk, fake: Any) -> None:
    client = sdk.module("").Shop(
        base_url="http://shop.test", http_client=fake.http_client()
    )
    client.pets.delete("p1")  # is public
    with pytest.raises(AssertionError, match="it needs the credential key"):
        client.pets.retrieve("p1")
    fake.on(client.pets.retrieve).raises(401)
    with pytest.raises(Exception, match="no credential was configured"):
        client.pets.retrieve("p1")


def test_a_body_with_a_file(sdk: Sdk, fake: Any) -> None:
    client = fake.client()
    (name,) = [each for each in sdk.models.__all__ if each.endswith("Body")]
    body = getattr(sdk.models, name)(age=3, file=b"\x00")
    fake.on(client.pets.form.update).returns("done")
    assert client.pets.form.update("p1", body) == "done"
    assert fake.calls[0].body == body


def test_streams_and_downloads(sdk: Sdk, fake: Any, pets: list[Any]) -> None:
    client = fake.client()
    event = sdk.module("_runtime.streaming").Event
    fake.on(client.pets.news.list).returns([pets[0], event(pets[1], "update", "e1")])
    assert list(client.pets.news.list()) == pets[:2]
    with client.pets.news.list() as stream:
        assert [(one.event, one.id) for one in stream.events()] == [
            ("", ""),
            ("update", "e1"),
        ]
    fake.on(client.pets.photo.retrieve).returns(b"\x89PNG")
    assert client.pets.photo.retrieve().read() == b"\x89PNG"

    async def read() -> tuple[Any, Any]:
        client = fake.async_client()
        news = [pet async for pet in client.pets.news.list()]
        return news, await client.pets.photo.retrieve().read()

    assert anyio.run(read) == (pets[:2], b"\x89PNG")


def test_parameters_beside_the_description(sdk: Sdk) -> None:
    with sdk.module("testing").FakeServer(extra_query=["trace"]) as fake:
        client = fake.client().with_options(query={"trace": "1"})
        client.pets.retrieve("p1")


def test_what_is_no_call_of_the_sdk(fake: Any) -> None:
    with pytest.raises(AssertionError, match="GET /x: no operation of the API"):
        fake.http_client().get("http://shop.test/x?y=1")
    for wrong in (print, fake.client().pets.list(), fake.client().pets):
        with pytest.raises(
            TypeError, match="is no method of a client of this API: name one"
        ):
            fake.on(wrong)


def test_importing_the_sdk_does_not_load_it(sdk: Sdk) -> None:
    code = (
        f"import sys, {sdk.package} as m; m.Shop; from {sdk.package}.resources import pets;"
        "print([name for name in sys.modules if name.endswith(('.testing', 'described'))])"
    )
    found = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(sdk.module("").__file__).parents[1],
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout.strip() == "[]"


def test_what_is_no_list_has_no_pages(fake: Any, pets: list[Any]) -> None:
    client = fake.client()
    fake.on(client.pets.retrieve).returns(pets[0], page_size=1)
    with pytest.raises(AssertionError, match="page_size=1, and it has no pages"):
        client.pets.retrieve("p0")
