"""Paths of all styles become the methods that a person would look for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from tests.cases.conftest import Sdk

CALLS: list[tuple[str, Callable[[Any], Any]]] = [
    ("GET ships/a", lambda client: client.ships.retrieve("a")),
    ("DELETE ships/a", lambda client: client.ships.delete("a")),
    ("GET ships", lambda client: client.ships.list()),
    ("DELETE ships", lambda client: client.ships.delete_many()),
    ("GET ships/count", lambda client: client.ships.count()),
    ("GET ships/search", lambda client: client.ships.search()),
    ("GET ships/find-by-flag", lambda client: client.ships.find_by_flag()),
    ("POST ships/a/import", lambda client: client.ships.import_("a")),
    ("POST ships/a/async", lambda client: client.ships.create_async("a")),
    ("POST ships/a/crew", lambda client: client.ships.crew.create("a")),
    ("GET ships/a/decks/", lambda client: client.ships.decks.list("a")),
    ("POST ships/a/clean-decks", lambda client: client.ships.decks.clean("a")),
    ("POST ships/a/signals", lambda client: client.ships.send_signal("a")),
    ("PATCH ships/a/attach/b", lambda client: client.ships.attach("a", "b")),
    ("GET ships/a/tugs", lambda client: client.ships.tugs.list("a")),
    ("DELETE ships/a/b", lambda client: client.ships.tugs.delete("a", "b")),
    ("PUT ships/a#rename", lambda client: client.ships.rename("a")),
    ("GET ships/a?tides=true", lambda client: client.tides.ships.retrieve("a")),
    ("POST ships/a:launch", lambda client: client.ships.launch("a")),
    ("GET flags/name/b", lambda client: client.flags.retrieve_by_name("b")),
    ("PUT flags", lambda client: client.flags.upsert()),
    ("POST radio.postMessage", lambda client: client.radio.post_message()),
    ("PUT berths/a", lambda client: client.berths.update("a")),
    ("POST berths/a", lambda client: client.berths.create("a")),
    ("GET tides.json", lambda client: client.tides.list()),
]


@pytest.mark.parametrize(("line", "call"), CALLS, ids=[line for line, _ in CALLS])
def test_which_method_calls_what(
    sdk: Sdk, line: str, call: Callable[[Any], Any]
) -> None:
    status = 200 if ".list()" in line else 204
    call(sdk.client(httpx2.Response(status), base_url="https://harbour.test"))
    (request,) = sdk.requests
    method, path = line.split(" ")
    assert request.method == method
    wanted = httpx2.URL(f"https://harbour.test/api/v2/harbour/{path}")
    assert request.url.path == wanted.path
