"""What stands in a key is what is requested, and no value leads elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from tests.cases.conftest import Sdk


def sent(sdk: Sdk, call: Callable[[Any], None]) -> tuple[str, str]:
    client = sdk.client(httpx2.Response(204), base_url="https://k.test/base/")
    call(client)
    request = sdk.requests[-1]
    return request.method, request.url.raw_path.decode()


@pytest.mark.parametrize(
    ("call", "method", "path"),
    [
        (lambda c: c.items.start(), "POST", "/items?action=start"),
        (
            lambda c: c.items.stop(force=True),
            "POST",
            "/items?action=stop&force=true",
        ),
        (lambda c: c.items.create(), "POST", "/items"),
        (lambda c: c.items.retrieve(), "GET", "/items/"),
        (
            lambda c: c.repos.retrieve("o", "a--b", "f", "x.y"),
            "GET",
            "/repos/o--a--b/f.x.y",
        ),
        (lambda c: c.twice.of.retrieve("1"), "GET", "/twice/1/of/1"),
        (lambda c: c.users.retrieve(5), "GET", "/users/5"),
        (lambda c: c.users.update("n"), "PUT", "/users/n/"),
        (lambda c: c.odd.resource_00.retrieve(), "GET", "/odd/%00"),
        (lambda c: c.cache.purge(), "PURGE", "/cache"),
        (lambda c: c.cache.trace(), "TRACE", "/cache"),
        (lambda c: c.cache.query({}), "QUERY", "/cache"),
    ],
)
def test_keys(sdk: Sdk, call: Callable[[Any], None], method: str, path: str) -> None:
    assert sent(sdk, call) == (method, f"/base{path}")


def odd(client: Any) -> Any:
    resource: Any = client
    for name in ("odd", "päth", "x_y"):
        resource = getattr(resource, name)
    return resource


def test_odd_text(sdk: Sdk) -> None:
    path = "/base/odd/p%C3%A4th%09/x%20y"
    assert sent(sdk, lambda client: odd(client).retrieve()) == ("GET", path)


def download(client: Any, path: str) -> None:
    client.files.download(path)


def test_slashes_where_the_template_wants_them(sdk: Sdk) -> None:
    path = "/base/files/a/b%3Fc%23d%25e/f:g:download"
    assert sent(sdk, lambda c: download(c, "a/b?c#d%e/f:g")) == ("GET", path)


@pytest.mark.parametrize("value", ["", "../x", "a/../b", "/a", "a//b", "./a"])
def test_a_value_with_slashes_stays_below(sdk: Sdk, value: str) -> None:
    with pytest.raises(sdk.module("").EncodeError, match="path parameter path"):
        sent(sdk, lambda client: download(client, value))


def test_a_fake_server_tells_equal_requests_apart(sdk: Sdk) -> None:
    fake = sdk.module("testing").FakeServer()
    items = fake.client().items
    for call in (items.copy, items.create, items.start, items.stop, items.copy):
        call()
    named = [call.operation.rpartition(".")[2] for call in fake.calls]
    assert named == ["copy", "create", "start", "stop", "copy"]
    assert len(fake.on(items.copy).calls) == 2
    assert len(fake.on(items.create).calls) == 1
