"""Gives the tests of a case the SDK that is generated from it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx2
import pytest
from tests.generation.case_folder import Case, write_files

collect_ignore_glob = ["*/expected/*"]


@dataclass
class Sdk:
    """The generated package, and what a client of it has sent."""

    package: str
    requests: list[httpx2.Request] = field(default_factory=list[httpx2.Request])

    @property
    def models(self) -> Any:
        return import_module(f"{self.package}.models")

    def module(self, name: str) -> Any:
        return import_module(f"{self.package}.{name}" if name else self.package)

    def client(self, *answers: httpx2.Response, **settings: Any) -> Any:
        """A client whose requests are kept, and answered in this order."""
        transport = httpx2.MockTransport(self._answer(answers))
        return self._client_class("")(
            http_client=httpx2.Client(transport=transport), **settings
        )

    def async_client(self, *answers: httpx2.Response, **settings: Any) -> Any:
        transport = httpx2.MockTransport(self._answer(answers))
        return self._client_class("Async")(
            http_client=httpx2.AsyncClient(transport=transport), **settings
        )

    def _client_class(self, prefix: str) -> Any:
        module = self.module("client")
        (base,) = [
            name
            for name, each in vars(module).items()
            if isinstance(each, type)
            and each.__module__ == module.__name__
            and not name.startswith("Async")
        ]
        return getattr(module, prefix + base)

    def _answer(
        self, answers: Sequence[httpx2.Response]
    ) -> Callable[[httpx2.Request], httpx2.Response]:
        waiting = iter(answers)

        def answer(request: httpx2.Request) -> httpx2.Response:
            self.requests.append(request)
            return next(waiting)

        return answer


@pytest.fixture(scope="module")
def generated(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    case = Case(Path(request.path).parent)
    assert case.result.files, case.report
    folder = tmp_path_factory.mktemp(case.package)
    write_files(dict(case.result.files), folder)
    sys.path.insert(0, str(folder / "src"))
    try:
        yield case.package
    finally:
        sys.path.remove(str(folder / "src"))


@pytest.fixture
def sdk(generated: str) -> Sdk:
    return Sdk(generated)
