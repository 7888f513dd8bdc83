"""Every security scheme against a server, sync and async; and no secret where none belongs."""

from __future__ import annotations

import contextlib
import io
import logging
import pickle
import traceback
from base64 import b64encode
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, NamedTuple

import anyio
import pytest
from tests.end_to_end.secured import (
    LIFETIME,
    SCHEMES,
    description_of,
    make_sdk,
    running,
    secured_app,
)

CANARY = "canary+/=%40:7f3a"
CANARIES = (
    "canary",
    b64encode(b"Ann:canary").decode()[4:12],
    b64encode(b"me:canary").decode()[4:12],
)


class Vault(NamedTuple):
    url: str
    tokens: list[float]

    def client(self, *, is_async: bool = False, **settings: Any) -> Any:
        module: Any = import_module("secured_sdk")
        made = module.AsyncVault if is_async else module.Vault
        return made(base_url=self.url, **settings)

    def settings(self, secret: str = CANARY) -> dict[str, Any]:
        # A cookie cannot hold a comma or a quote, but all of the canary.
        return {
            "bearer_token": secret,
            "username": "Ann",
            "password": secret,
            "api_key_header": secret,
            "api_key_query": secret,
            "api_key_cookie": secret,
            "digest_credentials": secret,
            "client_id": "me",
            "client_secret": secret,
        }

    def call(self, mode: str, name: str, **settings: Any) -> Any:
        """What an operation answers, from a client that is made for this call."""
        if mode == "sync":
            with self.client(**settings) as client:
                return getattr(client, name).retrieve()

        async def run() -> Any:
            async with self.client(is_async=True, **settings) as client:
                return await getattr(client, name).retrieve()

        return anyio.run(run)


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    tokens: list[float] = []
    app = secured_app(CANARY, tokens)
    make_sdk(description_of(app), tmp_path_factory.mktemp("secured"), "secured_sdk")
    with running(app) as url:
        yield Vault(url, tokens)


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.parametrize("name", SCHEMES)
def test_a_scheme_is_accepted(vault: Vault, mode: str, name: str) -> None:
    assert vault.call(mode, name, **vault.settings())["ok"] is True


@pytest.mark.parametrize("name", SCHEMES)
def test_nothing_is_sent_where_nothing_is_given(
    vault: Vault, mode: str, name: str
) -> None:
    error: Any = import_module("secured_sdk").AuthenticationError
    with pytest.raises(error, match="no credential was configured"):
        vault.call(mode, name)


def test_public_operations_and_other_origins_get_none(vault: Vault, mode: str) -> None:
    assert vault.call(mode, "public", **vault.settings()) == {"ok": True}
    assert vault.call(mode, "away", **vault.settings()) == {"ok": True}


def test_an_expired_token_is_renewed_once(vault: Vault, mode: str) -> None:
    vault.tokens.clear()

    def expire() -> None:
        vault.tokens[:] = [each - LIFETIME for each in vault.tokens]

    if mode == "sync":
        client = vault.client(**vault.settings())
        for _ in range(3):
            assert client.oauth.retrieve()["ok"]
            assert client.with_options(timeout=9).oauth.retrieve()["ok"]
            expire()
        client.close()
    else:

        async def run() -> None:
            client = vault.client(is_async=True, **vault.settings())
            for _ in range(3):
                assert (await client.oauth.retrieve())["ok"]
                assert (await client.with_options(timeout=9).oauth.retrieve())["ok"]
                expire()
            await client.close()

        anyio.run(run)
    assert len(vault.tokens) == 3


def shown_by(action: Callable[[], Any]) -> str:
    """All that is logged, printed and raised while something is done."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        with contextlib.redirect_stdout(stream), contextlib.redirect_stderr(stream):
            try:
                stream.write(repr(action()))
            except import_module("secured_sdk").SdkError as error:
                fault: Exception = error
                stream.write(repr(fault) + repr(vars(fault)))
                stream.write("".join(traceback.format_exception(fault)))
                stream.write(str(pickle.dumps(fault)))
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
    return stream.getvalue()


@pytest.mark.parametrize("name", SCHEMES)
@pytest.mark.parametrize("fate", ["accepted", "refused", "unreachable"])
def test_no_secret_is_shown(vault: Vault, mode: str, name: str, fate: str) -> None:
    secret = CANARY if fate == "accepted" else "canary-wrong"
    settings = vault.settings(secret)
    if fate == "unreachable":
        settings["max_retries"] = 0
        vault = vault._replace(url="http://127.0.0.1:1")
    text = shown_by(lambda: vault.call(mode, name, **settings))
    assert "HTTP Request: GET" in text or fate == "unreachable"
    if fate == "refused":
        # What the server itself says of it is the server's affair.
        text = text.replace("not canary-wrong", "")
    for canary in CANARIES:
        assert canary not in text


def test_clients_show_nothing(vault: Vault) -> None:
    for is_async in (False, True):
        client: Any = vault.client(is_async=is_async, **vault.settings())
        credentials: object = client._settings.credentials
        shown = f"{client!r} {client.__dict__!r} {credentials!r}"
        assert not any(canary in shown for canary in CANARIES)
        with pytest.raises(import_module("secured_sdk").SettingError):
            pickle.dumps(client)
