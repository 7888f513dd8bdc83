"""Where references may lead: files below the description, and what is allowed besides."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from sdkwright import cli
from sdkwright.config import SdkConfig
from sdkwright.load import Reach, Refused, reading, remote
from sdkwright.pipeline import Result, generate, inspect

PET = '{"type": "object", "properties": {"name": {"type": "string"}}}'


def description(reference: str) -> str:
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "Zoo", "version": "1"},
            "components": {"schemas": {"Pet": {"$ref": reference}}},
        }
    )


@dataclass
class Server:
    """Answers from `files`; a value that begins with `>` is a redirect."""

    address: str
    files: dict[str, str] = field(default_factory=dict[str, str])
    asked: list[str] = field(default_factory=list[str])


class Listening(ThreadingHTTPServer):
    """Waits for its threads, and says nothing about clients that went away."""

    daemon_threads = False

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients give up here, and are meant to."""


@pytest.fixture
def server() -> Iterator[Server]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found.asked.append(self.path)
            text = found.files.get(self.path)
            if text is None:
                self.send_error(404)
            elif text.startswith(">"):
                self.send_response(302)
                self.send_header("Location", text[1:])
                self.end_headers()
            elif text == "slow":
                self.send_response(200)
                self.end_headers()
                for _ in range(20):
                    self.wfile.write(b" ")
                    self.wfile.flush()
                    time.sleep(0.05)
            else:
                self.send_response(200)
                self.end_headers()
                self.wfile.write(text.encode())

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    listening = Listening(("127.0.0.1", 0), Handler)
    found = Server(f"http://127.0.0.1:{listening.server_address[1]}")
    threading.Thread(target=listening.serve_forever, args=(0.01,)).start()
    yield found
    listening.shutdown()
    listening.server_close()


def codes(result: Result) -> list[str]:
    return [entry.code for entry in result.report.diagnostics]


def test_a_description_at_an_address_with_its_files(
    server: Server, tmp_path: Path
) -> None:
    server.files = {
        "/v1/api.json": description("parts/pet.json"),
        "/v1/parts/pet.json": PET,
    }
    spec = f"{server.address}/v1/api.json"
    result = generate(SdkConfig(spec=spec, output=str(tmp_path / "out"), package="zoo"))
    assert not codes(result)
    assert server.asked == ["/v1/api.json", "/v1/parts/pet.json"]
    manifest = json.loads((tmp_path / "out/.sdkwright.json").read_text())
    assert list(manifest["inputs"]) == [spec, f"{server.address}/v1/parts/pet.json"]


@pytest.mark.parametrize("reference", ["/pet.json", "../pet.json", "%2e%2e/pet.json"])
def test_an_address_is_left_alone_outside_of_the_folder(
    server: Server, reference: str
) -> None:
    server.files = {"/v1/api.json": description(reference), "/pet.json": PET}
    result = inspect(SdkConfig(spec=f"{server.address}/v1/api.json"))
    assert codes(result) == ["forbidden-reference"]
    assert server.asked == ["/v1/api.json"]


def test_an_address_names_no_file_of_this_machine(
    server: Server, tmp_path: Path
) -> None:
    (tmp_path / "pet.json").write_text(PET)
    server.files = {"/api.json": description((tmp_path / "pet.json").as_uri())}
    config = SdkConfig(spec=f"{server.address}/api.json", references=(str(tmp_path),))
    assert codes(inspect(config)) == ["forbidden-reference"]


def test_an_address_is_fetched_when_it_is_allowed(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    server.files = {"/pets/pet.json": PET}
    Path("api.json").write_text(description(f"{server.address}/pets/pet.json"))
    assert cli.run(["inspect", "api.json", "--quiet"]) == 1
    assert not server.asked
    allowed = f"--allow-reference={server.address}/pets/"
    assert cli.run(["inspect", "api.json", "--quiet", allowed]) == 0
    assert server.asked == ["/pets/pet.json"]


def test_a_redirect_leads_nowhere_else(server: Server, tmp_path: Path) -> None:
    server.files = {
        "/pets/pet.json": f">{server.address}/pet.json",
        "/pets/near.json": ">/pets/here.json",
        "/pets/here.json": PET,
        "/pets/file.json": f">{Path(__file__).as_uri()}",
    }
    spec = tmp_path / "api.json"
    config = SdkConfig(spec=str(spec), references=(f"{server.address}/pets",))
    for name, expected in (
        ("pet", ["unreachable"]),
        ("file", ["unreachable"]),
        ("near", []),
    ):
        spec.write_text(description(f"{server.address}/pets/{name}.json"))
        assert codes(inspect(config)) == expected
    assert "/pet.json" not in server.asked


def test_what_takes_too_much_is_given_up(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.files = {"/large.json": "[" + " " * 5000 + "]", "/slow.json": "slow"}
    monkeypatch.setattr(remote, "MAX_FETCH_SECONDS", 0.2)
    monkeypatch.setattr(remote, "MAX_FILE_BYTES", 4096)
    monkeypatch.setattr(reading, "MAX_FILE_BYTES", 4096)
    found = {
        name: codes(inspect(SdkConfig(spec=f"{server.address}/{name}.json")))
        for name in ("large", "slow", "none")
    }
    assert found == {
        "large": ["file-too-large"],
        "slow": ["unreachable"],
        "none": ["unreachable"],
    }


def test_folders_are_allowed_by_option_and_by_configuration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in ("openapi", "schemas"):
        (tmp_path / folder).mkdir()
    (tmp_path / "schemas/pet.json").write_text(PET)
    (tmp_path / "openapi/api.json").write_text(description("../schemas/pet.json"))
    monkeypatch.chdir(tmp_path)
    assert cli.run(["inspect", "openapi/api.json", "--quiet"]) == 1
    allowed = "--allow-reference=schemas"
    assert cli.run(["inspect", "openapi/api.json", "--quiet", allowed]) == 0
    Path("sdkwright.toml").write_text(
        '[[sdks]]\nspec = "openapi/api.json"\noutput = "out"\nreferences = ["schemas"]\n'
    )
    monkeypatch.chdir(tmp_path / "openapi")
    assert cli.run(["generate", "--quiet"]) == 0
    manifest = json.loads((tmp_path / "out/.sdkwright.json").read_text())
    assert list(manifest["inputs"]) == ["../schemas/pet.json", "api.json"]


def test_a_link_leads_to_where_it_points(tmp_path: Path) -> None:
    (tmp_path / "openapi").mkdir()
    (tmp_path / "pet.json").write_text(PET)
    (tmp_path / "openapi/pet.json").symlink_to(tmp_path / "pet.json")
    spec = tmp_path / "openapi/api.json"
    spec.write_text(description("pet.json"))
    assert codes(inspect(SdkConfig(spec=str(spec)))) == ["forbidden-reference"]
    allowed = SdkConfig(spec=str(spec), references=(str(tmp_path / "pet.json"),))
    assert not codes(inspect(allowed))


@pytest.mark.parametrize(
    "address",
    [
        "https://example.test.evil/schemas/a",
        "https://example.test@evil/schemas/a",
        "https://user@example.test/schemas/a",
        "http://example.test/schemas/a",
        "https://example.test:444/schemas/a",
        "https://example.test/schemas-of-others/a",
        "https://example.test/schemas/../a",
        "https://example.test/schemas/%2E%2e/a",
        "https://example.test/schemas\\..\\..\\a",
    ],
)
def test_an_address_that_only_looks_allowed_is_not(address: str) -> None:
    reach = Reach("api.yaml", ("https://example.test/schemas",))
    assert reach.target("api.yaml", "https://EXAMPLE.test/schemas/a")
    with pytest.raises(Refused):
        reach.target("api.yaml", address)


@pytest.mark.parametrize(
    ("servers", "expected"),
    [
        ([{"url": "/api/v3"}], "{0}/api/v3"),
        ([{"url": "v3/"}], "{0}/docs/v3"),
        ([{"url": "../"}], "{0}"),
        (
            [{"url": "/{stage}", "variables": {"stage": {"default": "live"}}}],
            "{0}/live",
        ),
        ([{"url": "https://else.example/"}], "https://else.example/"),
        (None, "{0}"),
    ],
)
def test_servers_are_relative_to_the_address_of_the_description(
    server: Server, servers: object, expected: str
) -> None:
    spec: dict[str, object] = {
        "openapi": "3.1.0",
        "info": {"title": "Any", "version": "1"},
        "paths": {},
    }
    if servers is not None:
        spec["servers"] = servers
    server.files = {"/docs/openapi.json": json.dumps(spec)}
    result = inspect(SdkConfig(spec=f"{server.address}/docs/openapi.json"))
    assert result.api is not None
    assert [each.url for each in result.api.servers] == [
        expected.format(server.address)
    ]


def test_a_mapping_that_leads_nowhere_costs_no_more_than_its_tag(
    tmp_path: Path,
) -> None:
    kinds = {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"}
    schemas = {
        "Cat": {"type": "object", "properties": {"kind": {"type": "string"}}},
        "Pet": {
            "oneOf": [{"$ref": kinds["cat"]}],
            "discriminator": {"propertyName": "kind", "mapping": kinds},
        },
    }
    spec = tmp_path / "zoo.json"
    info = {"title": "Zoo", "version": "1"}
    spec.write_text(
        json.dumps(
            {"openapi": "3.1.0", "info": info, "components": {"schemas": schemas}}
        )
    )
    report = inspect(SdkConfig(spec=str(spec))).report
    assert [(entry.code, entry.message) for entry in report.diagnostics] == [
        (
            "unknown-mapping",
            "the mapping of 'dog' leads nowhere: there is no '#/components/schemas/Dog'",
        )
    ]
