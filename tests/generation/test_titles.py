"""Whatever an API is called, its package can be imported and installed."""

from __future__ import annotations

import tomllib
from pathlib import Path

import httpx2
import pytest
from hypothesis import given
from tests.generation.made import imported, make_from
from tests.generation.test_names import TEXT

from sdkwright.config import package_fault


def description(title: str, version: str = "1.0") -> dict[str, object]:
    return {
        "openapi": "3.1.0",
        "info": {"title": title, "version": version, "description": title},
        "paths": {"/things": {"get": {"responses": {"204": {"description": "Done."}}}}},
    }


@pytest.mark.parametrize(
    "title",
    [
        *("API", "Client", "Sync", "Async", "Sdk", "Things", "Async Things"),
        *("Decode", "Encode", "Setting", "Not Found", "Rate Limit", "Api Status"),
        *("Unset", "Unknown", "Model", "Mapping", "Literal", "Any", "Bearer"),
        *(
            "class",
            "None",
            "json",
            "httpx2",
            "2fa",
            "",
            " ",
            "日本",
            "Ünï",
            "\U0001f600",
        ),
    ],
)
def test_the_clients_and_the_errors_are_there(title: str, tmp_path: Path) -> None:
    result = make_from(description(title), tmp_path)
    assert result.names is not None
    name, client = result.names.package, result.names.client
    assert package_fault(name) is None
    with imported(result.files, tmp_path, name) as package:
        for each in (client, f"Async{client}"):
            assert getattr(package, each).__module__ == f"{name}.client"
        runtime = __import__(f"{name}._runtime.errors", fromlist=["errors"])
        for each in runtime.SdkError.__subclasses__():
            assert getattr(package, each.__name__, each) is each
        for each in package.__all__:
            assert getattr(package, each) is not None
        assert getattr(package, f"{client}Error") is runtime.SdkError
        assert package.DecodeError is runtime.DecodeError


@given(title=TEXT, version=TEXT)
def test_the_project_file_says_it(
    title: str, version: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    made = make_from(description(title, version), tmp_path_factory.mktemp("title"))
    assert made.names is not None
    project = tomllib.loads(made.files["pyproject.toml"])["project"]
    assert package_fault(made.names.package) is None
    assert project["name"] == made.names.package.replace("_", "-")
    assert project["description"].isprintable()
    for name in ("README.md", "api.md"):
        lines = made.files[name].split("\n")
        assert all(line.isprintable() for line in lines)


@pytest.mark.parametrize(
    ("given_version", "installed"),
    [("1.2.3", "1.2.3"), ("v2", "2"), ("2026-11-22", "2026"), ("latest", "0.0.0")],
)
def test_the_version_is_one_that_installers_take(
    given_version: str, installed: str, tmp_path: Path
) -> None:
    made = make_from(description("A", given_version), tmp_path)
    project = tomllib.loads(made.files["pyproject.toml"])["project"]
    assert project["version"] == installed


def test_an_odd_version_can_still_be_sent(tmp_path: Path) -> None:
    made = make_from(description("Odd", "1\r\nX-Evil: 1\u2028 é"), tmp_path)
    with imported(made.files, tmp_path, "odd") as package:
        requests: list[httpx2.Request] = []

        def answer(request: httpx2.Request) -> httpx2.Response:
            requests.append(request)
            return httpx2.Response(204)

        connections = httpx2.Client(transport=httpx2.MockTransport(answer))
        package.Odd(
            base_url="https://odd.test", http_client=connections
        ).things.retrieve()
    assert requests[0].headers["user-agent"].startswith("odd/1")
    assert "x-evil" not in requests[0].headers
