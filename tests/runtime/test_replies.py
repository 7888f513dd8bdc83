"""Replies: what a status promises, what is broken, what errors say."""

from __future__ import annotations

import copy
import gzip
import json
import pickle
from typing import Any

import httpx2
import pytest
from driving import GET, TOKEN, Driver, answers, changed, reply
from sample._codecs.message import decode_message, decode_tool_return
from sample._runtime import errors
from sample._runtime.anything import AnyReply
from sample._runtime.auth import Credential
from sample._runtime.decoding import decode_any, decode_str, list_of
from sample._runtime.errors import (
    ApiError,
    ApiStatusError,
    DecodeError,
    EncodeError,
    PaginationError,
)
from sample._runtime.operation import Operation
from sample._runtime.replies import BytesReply, JsonReply, NoReply, TextReply
from sample.models.message import ToolReturn

JSON = {"content-type": "application/json"}
PNG = {"content-type": "image/png"}


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Any:
    return request.param


def operation(**replies: Any) -> Operation[Any]:
    named = {name.removeprefix("s"): one for name, one in replies.items()}
    return Operation(method="GET", path="/v1/things", replies=named)


MESSAGES = operation(s200=JsonReply(lambda: list_of(decode_message)))


@pytest.mark.parametrize(
    ("replies", "answer", "value"),
    [
        ({"s200": JsonReply(lambda: decode_str)}, reply(json="x"), "x"),
        ({"s2XX": JsonReply(lambda: decode_str)}, reply(201, json="x"), "x"),
        ({"default": JsonReply(lambda: decode_str)}, reply(json="x"), "x"),
        (
            {"s2XX": NoReply(), "s200": JsonReply(lambda: decode_str)},
            reply(json="x"),
            "x",
        ),
        ({"s204": NoReply()}, reply(204, content=b""), None),
        ({"s200": NoReply()}, reply(json=[1]), None),
        ({"s200": TextReply()}, reply(text="é"), "é"),
        ({"s200": BytesReply()}, reply(content=b"\xff"), b"\xff"),
        ({}, reply(201, json={"a": 1}), {"a": 1}),
        ({}, reply(201, content=b""), None),
        ({}, reply(201, text="plain"), "plain"),
        ({"s200": JsonReply(lambda: decode_any)}, reply(text="[1]"), [1]),
        ({"s200": AnyReply(media_type="application/json")}, reply(text="a,b"), "a,b"),
        ({"s200": AnyReply(media_type="application/json")}, reply(content=b""), None),
        (
            {"s200": AnyReply(media_type="application/json")},
            reply(content=b"\x89", headers=PNG),
            b"\x89",
        ),
        ({"s200": AnyReply()}, reply(content=b"\x89", headers=PNG), b"\x89"),
        ({"s200": AnyReply()}, reply(html="<p>"), "<p>"),
    ],
)
def test_successes(mode: str, replies: Any, answer: Any, value: Any) -> None:
    assert Driver(mode, answers(answer)).call(operation(**replies)) == value


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (reply(content=b"", headers=JSON), r"\$: expected JSON, got an empty body"),
        (reply(html="<html>Login</html>"), r"\$: expected JSON, got 'text/html'"),
        (reply(content=b'[{"a":', headers=JSON), r"\$: not JSON"),
        (reply(content=b"[NaN]", headers=JSON), "NaN"),
        (reply(json={}), r"\$: expected array, got object"),
        (reply(content=b"null"), r"\$: expected array, got null"),
        (reply(content=b'["\xff"]', headers=JSON), "not UTF-8"),
        (reply(content=b"[" * 100_000, headers=JSON), "nested too deeply|not JSON"),
        (reply(content=b"[" + b"1" * 5000 + b"]", headers=JSON), r"\$: "),
        (reply(json=[5]), r"\$\[0\]: expected object, got int"),
        (
            reply(json=[{"message_type": "user_message", "id": None}]),
            r"\$\[0\]\.id: expected str, got null",
        ),
    ],
    ids=lambda one: str(one)[:30],
)
def test_broken_successes(mode: str, answer: Any, message: str) -> None:
    driver = Driver(mode, answers(answer))
    with pytest.raises(
        DecodeError, match=f"^200 GET /v1/things: .*{message}"
    ) as caught:
        driver.call(MESSAGES)
    assert caught.value.response is not None
    assert caught.value.response.content == answer.content
    assert len(driver.requests) == 1


def test_a_body_that_is_not_compressed_as_it_says(mode: str) -> None:
    headers = {"content-encoding": "gzip"}

    def handler(_: httpx2.Request) -> httpx2.Response:
        stream = httpx2.ByteStream(gzip.compress(b"[]")[:5] + b"garbage")
        return httpx2.Response(200, headers=headers, stream=stream)

    with pytest.raises(DecodeError, match="cannot be unpacked") as caught:
        Driver(mode, handler).call(MESSAGES)
    assert caught.value.response is not None
    assert caught.value.response.content == b""
    assert TOKEN not in everything_in(caught.value)


def test_bodies_that_are_compressed(mode: str) -> None:
    def handler(_: httpx2.Request) -> httpx2.Response:
        stream = httpx2.ByteStream(gzip.compress(b"{"))
        headers = {"content-encoding": "gzip"}
        return httpx2.Response(200, headers=headers, stream=stream)

    with pytest.raises(DecodeError) as caught:
        Driver(mode, handler).call(MESSAGES)
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.response.content == b"{"


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (418, "ApiStatusError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
        (599, "InternalServerError"),
        (304, "ApiStatusError"),
    ],
)
def test_classes_of_statuses(mode: str, status: int, name: str) -> None:
    driver = Driver(mode, answers(reply(status)), max_retries=0)
    with pytest.raises(ApiStatusError) as caught:
        driver.call()
    assert type(caught.value) is getattr(errors, name)
    assert caught.value.status == status


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (reply(404, json={"detail": "No Message"}), "404 GET /v1/things: No Message"),
        (reply(404, json={"message": "m"}), "404 GET /v1/things: m"),
        (reply(404, json={"error": "e"}), "404 GET /v1/things: e"),
        (reply(404, json={"error": {"message": "em"}}), "404 GET /v1/things: em"),
        (reply(404, json={"title": "t", "x": 1}), "404 GET /v1/things: t"),
        (reply(404, json={"detail": "d", "title": "t"}), "404 GET /v1/things: t: d"),
        (
            reply(
                422,
                json={
                    "detail": [
                        {"loc": ["query", "limit"], "msg": "not an int"},
                        {"loc": ["body", "a", 0], "msg": "missing"},
                    ]
                },
            ),
            "422 GET /v1/things: query.limit: not an int; body.a.0: missing",
        ),
        (
            reply(400, json={"errors": {"json": {"name": ["too long", "x"], "n": 1}}}),
            "400 GET /v1/things: json: name: too long; x",
        ),
        (
            reply(400, json={"status": "Bad", "name": ["is empty"], "age": ["no int"]}),
            "400 GET /v1/things: name: is empty; age: no int",
        ),
        (reply(404, text="plain\n  text\x1b[0m"), "404 GET /v1/things: plain text?[0m"),
        (reply(404, html="<html>x</html>"), "404 GET /v1/things: Not Found"),
        (reply(404, content=b""), "404 GET /v1/things: Not Found"),
        (reply(404, json={"detail": None}), "404 GET /v1/things: Not Found"),
        (reply(404, json=5), "404 GET /v1/things: Not Found"),
        (reply(499, json=[]), "499 GET /v1/things"),
        (
            reply(404, json={"detail": "d"}, headers={"x-request-id": "r1"}),
            "404 GET /v1/things: d (request r1)",
        ),
    ],
    ids=lambda one: str(one)[:40],
)
def test_messages_of_errors(mode: str, answer: Any, message: str) -> None:
    with pytest.raises(ApiStatusError) as caught:
        Driver(mode, answers(answer)).call()
    assert str(caught.value) == message


def test_long_messages_are_cut() -> None:
    with pytest.raises(ApiStatusError) as caught:
        Driver("sync", answers(reply(404, json={"detail": "x" * 9999}))).call()
    assert str(caught.value) == f"404 GET /v1/things: {'x' * 297}..."
    assert caught.value.body == {"detail": "x" * 9999}


def test_a_401_says_when_there_was_no_credential(mode: str) -> None:
    credentials = {"bearerAuth": Credential(None, "Bearer")}
    driver = Driver(mode, answers(reply(401)), credentials=credentials)
    with pytest.raises(ApiStatusError, match="no credential was configured"):
        driver.call()
    with pytest.raises(ApiStatusError) as caught:
        Driver(mode, answers(reply(401))).call()
    assert "credential" not in str(caught.value)


@pytest.mark.parametrize(
    ("answer", "body"),
    [
        (reply(404, json={"tool_return": "x"}), ToolReturn(tool_return="x")),
        (reply(404, json={"tool_return": 5}), {"tool_return": 5}),
        (reply(404, json=[1]), [1]),
        (reply(404, text="oops"), "oops"),
        (reply(404, content=b'{"a": NaN}'), '{"a": NaN}'),
        (reply(404, content=b"["), "["),
        (reply(404, content=b"[" * 100_000), "[" * 100_000),
        (reply(404, content=b""), ""),
        (reply(404, content=b"\xff"), "\ufffd"),
    ],
    ids=lambda one: str(one)[:30],
)
def test_bodies_of_errors(mode: str, answer: Any, body: Any) -> None:
    described = operation(s4XX=JsonReply(lambda: decode_tool_return))
    with pytest.raises(ApiStatusError) as caught:
        Driver(mode, answers(answer)).call(described)
    assert caught.value.body == body


def test_request_ids() -> None:
    with pytest.raises(ApiStatusError) as caught:
        Driver("sync", answers(reply(404, headers={"X-Request-Id": "r1"}))).call()
    assert caught.value.request_id == "r1"


def everything_in(fault: BaseException) -> str:
    """What an exception shows, and what a pickle of it holds."""
    shown = f"{fault!r} {fault} {fault.args} {vars(fault)}"
    for name in ("request", "response"):
        kept = getattr(fault, name, None)
        request = getattr(kept, "request", kept)
        if request is not None:
            shown += f"{vars(request)} {request.headers.raw} {request.url}"
        if isinstance(kept, httpx2.Response):
            shown += f"{vars(kept)} {kept.headers.raw}"
    return shown + pickle.dumps(fault).decode("latin-1")


@pytest.mark.parametrize(
    "outcome",
    [
        reply(404, json={"detail": "x"}, headers={"set-cookie": f"a={TOKEN}"}),
        reply(302, headers={"location": "ftp://elsewhere/"}),
        reply(200, content=b"{", headers=JSON),
        httpx2.ConnectError,
        httpx2.ReadTimeout,
    ],
    ids=str,
)
def test_errors_hold_no_secret_and_pickle(mode: str, outcome: Any) -> None:
    headers = {"X-Api-Key": TOKEN, "Cookie": f"a={TOKEN}"}
    driver = Driver(mode, answers(outcome), headers=headers, max_retries=0)
    driver.client = driver.client.with_options(query={"key": TOKEN})
    with pytest.raises(ApiError) as caught:
        driver.call()
    fault = caught.value
    assert TOKEN in driver.requests[0].headers["authorization"]
    assert TOKEN not in everything_in(fault)
    cause = fault.__cause__
    if isinstance(cause, httpx2.RequestError):
        assert TOKEN not in str(vars(cause.request)) + str(cause.request.headers.raw)
    copies: list[Any] = [pickle.loads(pickle.dumps(fault)), copy.copy(fault)]
    for again in copies:
        assert type(again).__name__ == type(fault).__name__
        assert str(again) == str(fault)
        for name in ("status", "body", "path", "reason", "request_id"):
            assert getattr(again, name, None) == getattr(fault, name, None)
        if isinstance(fault, ApiStatusError):
            assert again.response.status_code == fault.status
            assert again.response.request.method == "GET"


def test_other_errors_pickle() -> None:
    for fault in (EncodeError("body.a", "no"), PaginationError("circle")):
        again = pickle.loads(pickle.dumps(fault))
        assert (type(again), str(again), vars(again)) == (
            type(fault),
            str(fault),
            vars(fault),
        )


def test_secrets_of_bodies_are_not_kept(mode: str) -> None:
    from sample._runtime.json_body import JsonBody

    post = changed(GET, method="POST", bodies=(JsonBody(),))
    with pytest.raises(ApiStatusError) as caught:
        Driver(mode, answers(reply(400))).call(post, body={"password": "hidden-word"})
    assert "hidden-word" not in everything_in(caught.value)


def test_warn_keeps_what_does_not_match(
    mode: str, caplog: pytest.LogCaptureFixture
) -> None:
    body = json.dumps([{"message_type": "tool_message", "tool_returns": []}])
    driver = Driver(mode, answers(reply(text=body)), on_mismatch="warn")
    [message] = driver.call(MESSAGES)
    assert message.id is None
    assert "$[0].id: expected str, got nothing" in caplog.text
