"""The client: options, closing, redirects, settings, what it shows, what importing it costs."""

from __future__ import annotations

import importlib.util
import pickle
import shutil
import subprocess
import sys
from functools import cached_property
from pathlib import Path
from typing import Any

import httpx2
import pytest
from driving import GET, LIST, TOKEN, Driver, answers, changed, made, reply
from sample._runtime.async_client import AsyncClient, AsyncResource
from sample._runtime.auth import Credential
from sample._runtime.errors import ApiStatusError, SettingError
from sample._runtime.json_body import JsonBody
from sample._runtime.settings import ClientSettings, setting
from sample._runtime.sync_client import Resource, SyncClient

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Any:
    return request.param


def test_options_make_a_child(mode: str) -> None:
    driver = Driver(mode, answers(reply()), headers={"X-A": "1", "X-B": "1"})
    child = driver.client.with_options(timeout=1.5, headers={"x-a": "2"})
    driver.run(lambda one: one.call(GET), child)
    driver.call()
    first, second = driver.requests
    assert (first.headers["x-a"], first.headers["x-b"]) == ("2", "1")
    assert second.headers["x-a"] == "1"
    assert first.extensions["timeout"]["read"] == 1.5
    assert second.extensions["timeout"]["read"] == 5
    assert first.headers["authorization"] == f"Bearer {TOKEN}"
    endless = child.with_options(timeout=None)
    driver.run(lambda one: one.call(GET), endless)
    assert driver.requests[2].extensions["timeout"]["read"] is None
    assert driver.requests[2].headers["x-a"] == "2"


def test_a_child_has_resources_of_its_own() -> None:
    class Things(Resource):
        pass

    class Mine(SyncClient):
        @cached_property
        def things(self) -> Things:
            return Things(self)

    transport = httpx2.MockTransport(answers(reply()))
    client: Any = made(Mine, http_client=httpx2.Client(transport=transport))
    assert client.things is client.things
    child = client.with_options(timeout=2)
    assert type(child) is Mine
    assert vars(child.things)["_client"] is child
    assert vars(client.things)["_client"] is client


def test_closing(mode: str) -> None:
    driver = Driver(mode, answers(reply()))
    driver.run(lambda one: one.close())
    assert not driver.connections.is_closed


def test_context_manager() -> None:
    with made(SyncClient) as client:
        inside: Any = client
        connections = inside._pool.current()
        client.with_options(timeout=1).close()
        assert not connections.is_closed
    assert connections.is_closed
    with pytest.raises(RuntimeError, match="the client is closed"):
        client.call(GET)


@pytest.mark.anyio
async def test_async_context_manager() -> None:
    async with made(AsyncClient) as client:
        inside: Any = client
        connections = inside._pool.current()
        assert vars(AsyncResource(client))["_client"] is client
        await client.with_options(timeout=1).close()
        assert not connections.is_closed
    assert connections.is_closed
    with pytest.raises(RuntimeError, match="the client is closed"):
        await client.call(GET)


def test_nothing_shows_the_token(mode: str) -> None:
    driver = Driver(mode, answers(reply()))
    client = driver.client
    assert repr(client).endswith("Client(base_url='http://h')")
    assert repr(Credential(TOKEN, "Bearer")) == "Credential(**********)"
    assert repr(Credential(None, "Bearer")) == "Credential(None)"
    with pytest.raises(SettingError):
        pickle.dumps(Credential(TOKEN, "Bearer"))
    with pytest.raises(SettingError, match="not pickled"):
        pickle.dumps(client)
    assert TOKEN not in repr(driver.pages(LIST)) + repr(client._settings)


def redirect(
    location: str, status: int = 307, then: httpx2.Response | None = None
) -> Any:
    return answers(reply(status, headers={"location": location}), then or reply(json=1))


SECRETS = {"X-Api-Key": "hidden", "Cookie": "session=hidden"}


@pytest.mark.parametrize("location", ["/v2/things", "http://h/v2/things"])
def test_redirects_within_the_origin(mode: str, location: str) -> None:
    driver = Driver(mode, redirect(location), headers=SECRETS)
    assert driver.call() == 1
    assert driver.requests[1].url.path == "/v2/things"
    assert driver.requests[1].headers["authorization"] == f"Bearer {TOKEN}"
    assert driver.requests[1].headers["x-api-key"] == "hidden"


@pytest.mark.parametrize(
    "location",
    [
        "http://evil/v1/things",
        "https://h/v1/things",
        "http://h:8080/v1/things",
        "//evil/v1",
        "http://h@evil/",
        "http://h.evil/",
    ],
)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_credential_leaves_the_origin(mode: str, location: str, status: int) -> None:
    connections = {"auth": ("user", "hidden"), "headers": {"X-Own": "hidden"}}
    driver = Driver(
        mode, redirect(location, status), headers=SECRETS, connections=connections
    )
    assert driver.call() == 1
    first, second = driver.requests
    assert first.headers["x-api-key"] == "hidden"
    shown = f"{second.headers.raw} {second.url}"
    assert "hidden" not in shown
    assert TOKEN not in shown
    assert "authorization" not in second.headers
    assert second.headers["accept"] == "application/json"


def test_no_credential_comes_back_either(mode: str) -> None:
    outcomes = answers(
        reply(307, headers={"location": "http://evil/"}),
        reply(307, headers={"location": "http://h/back"}),
        reply(json=1),
    )
    driver = Driver(mode, outcomes, connections={"auth": ("user", "hidden")})
    driver.call()
    assert "authorization" not in driver.requests[2].headers


@pytest.mark.parametrize("location", ["http://evil/", "https://h/"])
def test_bodies_do_not_leave_the_origin(mode: str, location: str) -> None:
    post = changed(GET, method="POST", bodies=(JsonBody(),))
    driver = Driver(mode, redirect(location))
    with pytest.raises(ApiStatusError) as caught:
        driver.call(post, body={"password": "x"})
    assert caught.value.status == 307
    assert len(driver.requests) == 1
    driver = Driver(mode, redirect("/v2"))
    assert driver.call(post, body={"a": 1}) == 1
    assert driver.requests[1].content == b'{"a":1}'


@pytest.mark.parametrize("location", ["/again", "http://[", "", "javascript:alert(1)"])
def test_redirects_that_lead_nowhere(mode: str, location: str) -> None:
    driver = Driver(mode, answers(reply(302, headers={"location": location})))
    with pytest.raises(Exception, match=r"302 GET /|nsupported") as caught:
        driver.call()
    assert len(driver.requests) <= 11
    assert TOKEN not in str(caught.value)


def test_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SAMPLE_KEY", raising=False)
    assert setting(None, "SAMPLE_KEY") is None
    monkeypatch.setenv("SAMPLE_KEY", " from-env\n")
    assert setting(None, "SAMPLE_KEY") == "from-env"
    assert setting("given", "SAMPLE_KEY") == "given"
    assert setting("", "SAMPLE_KEY") == ""
    monkeypatch.setenv("SAMPLE_KEY", "  ")
    assert setting(None, "SAMPLE_KEY") is None


def test_settings_that_are_refused(mode: str) -> None:
    with pytest.raises(SettingError, match="max_retries"):
        Driver(mode, answers(reply()), max_retries=-1)
    driver = Driver(mode, answers(reply()))
    with pytest.raises(SettingError, match="max_retries"):
        driver.client.with_options(max_retries=-1)
    assert isinstance(driver.client._settings, ClientSettings)


def test_importing_it_costs_little(tmp_path: Path) -> None:
    package = tmp_path / "sample"
    shutil.copytree(ROOT / "templates" / "runtime", package / "_runtime")
    (package / "__init__.py").touch()
    code = (
        "import sys, httpx2; before = set(sys.modules);"
        "import sample._runtime.sync_client, sample._runtime.async_client;"
        "print(*sorted(set(sys.modules) - before))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    extra = [name for name in done.stdout.split() if not name.startswith("sample")]
    assert set(extra) <= {"contextvars", "_contextvars"}
    for late in ("formats", "exact"):
        assert f"sample._runtime.{late}" not in done.stdout


def test_sync_is_derived_from_async(tmp_path: Path) -> None:
    script = ROOT / "scripts" / "derive_sync.py"
    spec = importlib.util.spec_from_file_location("derive_sync", script)
    assert spec is not None
    assert spec.loader is not None
    derive_sync = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(derive_sync)
    assert derive_sync.main(["--check"]) == 0
    runtime = tmp_path / "runtime"
    shutil.copytree(ROOT / "templates" / "runtime", runtime)
    vars(derive_sync)["RUNTIME"] = runtime
    changed = runtime / "async_pages.py"
    changed.write_text(changed.read_text(encoding="utf-8") + "\n# more\n", "utf-8")
    assert derive_sync.main(["--check"]) == 1
    assert derive_sync.main([]) == 0
    assert derive_sync.main(["--check"]) == 0
    assert derive_sync.main(["--what"]) == 2
    for name in derive_sync.DERIVED.values():
        text = (runtime / name).read_text(encoding="utf-8")
        assert "await" not in text.lower()
        assert "async" not in text.lower()
