"""Runs the application, makes an SDK of its own description, and gives tests both."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from operator import attrgetter
from typing import Any

import httpx2
import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal
from hypothesis import strategies as st
from tests.end_to_end.secured import make_sdk, running
from tests.roundtrip.application import application
from tests.roundtrip.values import LEAVES, TEXTS, Values
from tests.roundtrip.witness import Witness

PACKAGE = "round_trip"
LETTERS = st.text("abcXYZ019-_.~", min_size=1, max_size=9)
FIELDS = {
    "rough": st.floats(allow_nan=False, allow_infinity=False)
    | st.decimals(allow_nan=False, allow_infinity=False).map(str),
    "link": LETTERS.map(lambda text: f"https://example.com/{text.strip('.')}"),
    "words": st.lists(TEXTS.filter(bool), min_size=1, max_size=3, unique=True),
    "by_colour": st.dictionaries(
        st.sampled_from(["red", "light-blue", ""]), st.sampled_from([1, 10])
    ),
}


class Trip:
    """The running application and clients of it; `call` is the same for both kinds."""

    def __init__(
        self, mode: str, url: str, witness: Witness, portal: BlockingPortal
    ) -> None:
        self.mode = mode
        self.url = url
        self.witness = witness
        self.portal = portal
        self.package: Any = import_module(PACKAGE)
        self.models: Any = import_module(f"{PACKAGE}.models")
        self.client = self.make()
        names = {name: getattr(self.models, name) for name in self.models.__all__}
        runtime = {name: getattr(self.package, name) for name in self.package.__all__}
        leaves = {kind.__name__: kind for kind in LEAVES if isinstance(kind, type)}
        self.values = Values({**vars(typing), **leaves, **runtime, **names}, FIELDS)

    def make(self, **settings: Any) -> Any:
        prefix = "Async" if self.mode == "async" else ""
        settings = {"base_url": self.url, "timeout": 5, **settings}
        return getattr(self.package, f"{prefix}RoundTrip")(**settings)

    def method(self, name: str) -> Any:
        return attrgetter(name)(self.client)

    def call(self, name: str, *args: Any, **kw: Any) -> Any:
        return self.done(self.method(name)(*args, **kw))

    def done(self, result: Any) -> Any:
        """What an async call comes to; anything else as it is."""
        if not inspect.isawaitable(result):
            return result

        async def wait() -> Any:
            return await result

        return self.portal.call(wait)

    def all(self, iterable: Any) -> list[Any]:
        if self.mode == "sync":
            return list(iterable)

        async def walk() -> list[Any]:
            return [each async for each in iterable]

        return self.portal.call(walk)


@dataclass
class Served:
    url: str
    witness: Witness
    portal: BlockingPortal


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    witness = Witness()
    with running(application(witness)) as url, start_blocking_portal() as portal:
        description = httpx2.get(f"{url}/openapi.json").json()
        folder = tmp_path_factory.mktemp(PACKAGE)
        make_sdk(description, folder, PACKAGE)
        yield Served(url, witness, portal)


@pytest.fixture(scope="session", params=["sync", "async"])
def trip(request: pytest.FixtureRequest, served: Served) -> Iterator[Trip]:
    trip = Trip(request.param, served.url, served.witness, served.portal)
    yield trip
    trip.done(trip.client.close())


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
