"""Where the key and the address come from, and that the key shows nowhere."""

import pickle
import traceback

import pytest
from letta import (
    ApiConnectionError,
    AsyncLetta,
    AuthenticationError,
    DecodeError,
    Letta,
    LettaError,
)
from tests.end_to_end.answering import Script, client_of, json_response
from tests.end_to_end.messages import STEP
from tests.end_to_end.scripted import RESET, ScriptedServer
from tests.end_to_end.server import Served

KEY = "sk-let-7f3a9c1e5b2d"


def sent_with(server: Served) -> str | None:
    (hit,) = server.hits
    return hit.headers.get("authorization")


def test_a_key_from_the_argument(
    server: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LETTA_API_KEY", "another")
    with Letta(api_key=KEY, base_url=server.url) as client:
        client.steps.messages.list(STEP).first_page()

    assert sent_with(server) == f"Bearer {KEY}"


def test_a_key_from_the_environment(
    server: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LETTA_API_KEY", KEY)
    with Letta(base_url=server.url) as client:
        client.steps.messages.list(STEP).first_page()

    assert sent_with(server) == f"Bearer {KEY}"


def test_no_key(server: Served) -> None:
    with Letta(base_url=server.url) as client:
        client.steps.messages.list(STEP).first_page()

    assert sent_with(server) is None


def test_the_address_from_the_environment(
    server: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LETTA_BASE_URL", server.url)
    with Letta() as client:
        client.steps.messages.list(STEP).first_page()

    assert len(server.hits) == 1


@pytest.mark.parametrize("end", ["", "/", "/proxy", "/proxy/"])
def test_the_path_is_added_to_the_address(end: str) -> None:
    script = Script([json_response(b"[]")])
    client = client_of(script, base_url=f"https://letta.example{end}")

    client.steps.messages.list(STEP).first_page()

    (request,) = script.requests
    prefix = end.rstrip("/")
    assert str(request.url) == (
        f"https://letta.example{prefix}/v1/steps/{STEP}/messages"
    )


def test_the_usual_address() -> None:
    script = Script([json_response(b"[]")])
    client_of(script).steps.messages.list(STEP).first_page()

    assert script.requests[0].url.host == "api.letta.com"
    assert script.requests[0].url.scheme == "https"


def test_headers_of_the_client_and_of_one_call(server: Served) -> None:
    with Letta(base_url=server.url, headers={"X-Team": "a"}) as client:
        client.steps.messages.list(STEP).first_page()
        traced = client.with_options(headers={"X-Trace": "1"})
        traced.steps.messages.list(STEP).first_page()
        client.steps.messages.list(STEP).first_page()

    teams = [hit.headers.get("x-team") for hit in server.hits]
    traces = [hit.headers.get("x-trace") for hit in server.hits]
    assert teams == ["a", "a", "a"]
    assert traces == [None, "1", None]
    assert server.hits[0].headers["user-agent"].startswith("letta/")


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (401, b'{"detail": "no"}', AuthenticationError),
        (500, b"boom", LettaError),
        (200, b"<html>", DecodeError),
        (200, b"[{}]", LettaError),
    ],
)
def test_the_key_shows_in_no_error(
    status: int, body: bytes, kind: type[Exception]
) -> None:
    client = client_of(lambda _: json_response(body, status), api_key=KEY)
    with pytest.raises(kind) as caught:
        list(client.steps.messages.list(STEP))

    check_secrecy(caught.value)


def test_the_key_shows_in_no_connection_error() -> None:
    with ScriptedServer([RESET]) as server:
        client = Letta(api_key=KEY, base_url=server.url, max_retries=0)
        with pytest.raises(ApiConnectionError) as caught:
            client.steps.messages.list(STEP).first_page()

    check_secrecy(caught.value)


def check_secrecy(error: Exception) -> None:
    shown = "".join(traceback.format_exception(error))
    values = [str(value) + repr(value) for value in vars(error).values()]
    assert KEY not in shown + str(error) + repr(error) + str(error.args)
    assert KEY not in "".join(values)
    pickled = pickle.dumps(error)
    assert KEY.encode() not in pickled
    assert str(pickle.loads(pickled)) == str(error)


def test_the_key_does_not_show_in_clients_or_logs(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("DEBUG")
    script = Script([json_response(b"[]")])
    client = client_of(script, api_key=KEY)
    client.steps.messages.list(STEP).first_page()

    shown = [
        client,
        AsyncLetta(api_key=KEY),
        client.steps,
        client.steps.messages,
        client.steps.messages.list(STEP),
        client.with_options(timeout=1),
    ]
    assert KEY not in "".join(map(repr, shown))
    assert KEY not in caplog.text
    assert script.requests[0].headers["authorization"] == f"Bearer {KEY}"
