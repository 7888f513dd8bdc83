"""Requests: what arrives at the transport for a path, a query, headers, a body."""

from __future__ import annotations

import enum
import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from urllib.parse import parse_qsl, unquote

import httpx2
import pytest
from driving import GET, TOKEN, Driver, answers, reply
from hypothesis import given
from hypothesis import strategies as st
from sample._runtime.auth import Credential
from sample._runtime.decoding import decode_any
from sample._runtime.errors import EncodeError, SettingError
from sample._runtime.formats import read_datetime
from sample._runtime.json_body import JsonBody
from sample._runtime.operation import Operation
from sample._runtime.parameters import Parameter
from sample._runtime.replies import BytesReply, JsonReply, NoReply, TextReply
from sample._runtime.unset import UNSET

STEP: Operation[Any] = Operation(
    method="GET",
    path="/v1/steps/{step_id}/messages",
    parameters=(Parameter("step_id", "path"),),
)


def sent(
    operation: Operation[Any], *arguments: object, **options: Any
) -> httpx2.Request:
    driver = Driver("sync", answers(reply()), **options)
    driver.call(operation, *arguments)
    return driver.requests[0]


@pytest.mark.parametrize(
    ("value", "raw"),
    [
        ("step-1", b"step-1"),
        ("../agents", b"..%2Fagents"),
        ("a/b", b"a%2Fb"),
        ("%2e%2e", b"%252e%252e"),
        ("%2F", b"%252F"),
        ("?x=1", b"%3Fx%3D1"),
        ("#f", b"%23f"),
        ("...", b"..."),
        ("a b+c", b"a%20b%2Bc"),
        ("é/東", b"%C3%A9%2F%E6%9D%B1"),
        ("a;b,c:d@e", b"a%3Bb%2Cc%3Ad%40e"),
        ("\x00\r\n", b"%00%0D%0A"),
        ("\\..\\", b"%5C..%5C"),
        ("~-._", b"~-._"),
        (5, b"5"),
        (True, b"true"),
        (["a", "b/c"], b"a,b%2Fc"),
        ({"k": "v"}, b"k,v"),
        (datetime(2026, 1, 2, tzinfo=UTC), b"2026-01-02T00%3A00%3A00Z"),
    ],
)
def test_path_values_stay_in_their_segment(value: object, raw: bytes) -> None:
    request = sent(STEP, value)
    assert request.url.raw_path == b"/v1/steps/" + raw + b"/messages"


@pytest.mark.parametrize("value", ["", ".", "..", None, UNSET, [], [".."], "\ud800"])
def test_path_values_that_are_refused(value: object) -> None:
    driver = Driver("sync", answers(reply()))
    with pytest.raises(EncodeError):
        driver.call(STEP, value)
    assert driver.requests == []


def test_segments_of_several_values() -> None:
    both: Operation[Any] = Operation(
        method="GET",
        path="/v1/{a}{b}",
        parameters=(Parameter("b", "path"), Parameter("a", "path")),
    )
    assert sent(both, "{a}", "{b}").url.raw_path == b"/v1/%7Bb%7D%7Ba%7D"
    with pytest.raises(EncodeError, match="would change the path"):
        sent(both, ".", ".")


@given(st.text(min_size=1))
def test_any_text_in_a_path(value: str) -> None:
    try:
        request = sent(STEP, value)
    except EncodeError:
        lone = any("\ud800" <= char <= "\udfff" for char in value)
        assert value in (".", "..") or lone
        return
    path, _, query = request.url.raw_path.decode().partition("?")
    prefix, suffix = "/v1/steps/", "/messages"
    assert not query
    assert path.startswith(prefix)
    assert path.endswith(suffix)
    segment = path[len(prefix) : -len(suffix)]
    assert "/" not in segment
    assert unquote(segment, errors="strict") == value


@pytest.mark.parametrize(
    ("base_url", "raw"),
    [
        ("http://h", b"/v1/things"),
        ("http://h/", b"/v1/things"),
        ("http://h/api", b"/api/v1/things"),
        ("http://h/api/", b"/api/v1/things"),
        ("http://h/a%20b", b"/a%20b/v1/things"),
    ],
)
def test_base_urls(base_url: str, raw: bytes) -> None:
    connections = {"base_url": "http://other/ignored"}
    request = sent(GET, base_url=base_url, connections=connections)
    assert request.url.raw_path == raw
    assert request.url.host == "h"


@pytest.mark.parametrize(
    "base_url",
    [
        "",
        "h",
        "/v1",
        "ftp://h",
        "http://",
        "http://h?x=1",
        "http://h#f",
        "http://u:p@h",
    ],
)
def test_base_urls_that_are_refused(base_url: str) -> None:
    with pytest.raises(SettingError) as caught:
        Driver("sync", answers(reply()), base_url=base_url)
    assert "u:p" not in str(caught.value)


class Color(enum.Enum):
    RED = "red"


FORM = Parameter("p", "query")
FLAT = Parameter("p", "query", explode=False)


@pytest.mark.parametrize(
    ("parameter", "value", "query"),
    [
        (FORM, "a b&c=d", "p=a%20b%26c%3Dd"),
        (FORM, "", "p="),
        (FORM, True, "p=true"),
        (FORM, False, "p=false"),
        (FORM, 1.5, "p=1.5"),
        (FORM, Color.RED, "p=red"),
        (FORM, datetime(2026, 1, 2, tzinfo=UTC), "p=2026-01-02T00%3A00%3A00Z"),
        (FORM, None, ""),
        (FORM, UNSET, ""),
        (FORM, ["a", 1, None], "p=a&p=1"),
        (FORM, [], ""),
        (FORM, {"x": 1, "y z": "é", "n": None}, "x=1&y%20z=%C3%A9"),
        (FLAT, ["a", "b,c"], "p=a,b%2Cc"),
        (FLAT, [], ""),
        (FLAT, {"x": 1, "y": 2}, "p=x,1,y,2"),
        (FLAT, "a", "p=a"),
        (Parameter("p", "query", "spaceDelimited"), ["a", "b"], "p=a%20b"),
        (Parameter("p", "query", "pipeDelimited"), ["a", "b"], "p=a%7Cb"),
        (Parameter("p", "query", "pipeDelimited", explode=True), ["a"], "p=a"),
        (
            Parameter("p", "query", "deepObject", explode=True),
            {"a": 1, "b": {"c": [True, 2]}},
            "p%5Ba%5D=1&p%5Bb%5D%5Bc%5D%5B0%5D=true&p%5Bb%5D%5Bc%5D%5B1%5D=2",
        ),
        (Parameter("a[]", "query"), ["x"], "a%5B%5D=x"),
    ],
)
def test_query_styles(parameter: Parameter, value: object, query: str) -> None:
    operation: Operation[Any] = Operation(
        method="GET", path="/", parameters=(parameter,)
    )
    request = sent(operation, value)
    assert request.url.query.decode() == query
    assert (b"?" in request.url.raw_path) is bool(query)


@pytest.mark.parametrize("value", [[[1]], {"a": {}}, float("nan"), object(), "\ud800"])
def test_query_values_that_are_refused(value: object) -> None:
    with pytest.raises(EncodeError):
        sent(Operation(method="GET", path="/", parameters=(FORM,)), value)


@given(st.dictionaries(st.text(), st.text()))
def test_any_text_in_a_query(value: dict[str, str]) -> None:
    operation: Operation[Any] = Operation(method="GET", path="/", parameters=(FORM,))
    try:
        request = sent(operation, value)
    except EncodeError:
        return
    found = parse_qsl(request.url.query.decode(), keep_blank_values=True)
    expected = list(value.items())
    assert [pair for pair in found if any(pair)] == [
        pair for pair in expected if any(pair)
    ]


def test_query_of_options_and_of_the_connections() -> None:
    driver = Driver("sync", answers(reply()), connections={"params": {"own": "1 2"}})
    operation: Operation[Any] = Operation(method="GET", path="/", parameters=(FORM,))
    child = driver.client.with_options(query={"p": "ignored", "more": [1, 2]})
    child.call(operation, "given")
    assert driver.requests[0].url.query == b"p=given&more=1&more=2&own=1+2"
    child.call(operation, None)
    assert driver.requests[1].url.query == b"p=ignored&more=1&more=2&own=1+2"


HEADER: Operation[Any] = Operation(
    method="GET", path="/", parameters=(Parameter("X-Trace", "header"),)
)


@pytest.mark.parametrize(
    ("value", "raw"),
    [("a", b"a"), (True, b"true"), (["a", "b"], b"a,b"), (" é\t", "é".encode())],
)
def test_header_values(value: object, raw: bytes) -> None:
    assert dict(sent(HEADER, value).headers.raw)[b"x-trace"] == raw


@pytest.mark.parametrize(
    "value", ["a\r\nb: c", "a\nb", "a\rb", "a\0", "\x7f", "\ud800"]
)
def test_header_values_that_are_refused(value: str) -> None:
    driver = Driver("sync", answers(reply()))
    with pytest.raises(EncodeError):
        driver.call(HEADER, value)
    with pytest.raises(EncodeError):
        driver.client.with_options(headers={"X-Other": value}).call(GET)
    with pytest.raises(EncodeError):
        driver.client.with_options(headers={f"X{value}": "a"}).call(GET)
    assert driver.requests == []


def test_a_token_that_is_refused_is_not_shown() -> None:
    with pytest.raises(SettingError) as caught:
        sent(GET, credentials={"bearerAuth": Credential("hidden\nhidden", "Bearer")})
    assert "hidden" not in str(caught.value)


def test_headers() -> None:
    request = sent(GET, headers={"X-One": "1", "x-one": "2", "User-Agent": "mine"})
    assert request.headers["authorization"] == f"Bearer {TOKEN}"
    assert request.headers["accept"] == "application/json"
    assert request.headers["user-agent"] == "mine"
    assert request.headers["x-one"] == "2"
    assert sent(GET).headers["user-agent"].startswith("sample/1.0 python/3.")


def test_accept_says_what_is_described() -> None:
    replies: dict[str, Any] = {
        "4XX": JsonReply(lambda: decode_any, "application/problem+json"),
        "204": NoReply(),
        "200": TextReply(),
        "201": BytesReply(),
    }
    request = sent(Operation(method="GET", path="/", replies=replies))
    assert request.headers["accept"] == (
        "text/plain, application/octet-stream, application/problem+json, */*;q=0.1"
    )
    assert sent(Operation(method="GET", path="/")).headers["accept"] == "*/*"


def test_cookies() -> None:
    operation: Operation[Any] = Operation(
        method="GET",
        path="/",
        parameters=(Parameter("a", "cookie"), Parameter("b", "cookie")),
    )
    assert sent(operation, "x; y", 1).headers["cookie"] == "a=x%3B%20y; b=1"


def test_moments_in_utc() -> None:
    """`Z` is all that some servers take; what was read another way goes back that way."""
    operation: Operation[Any] = Operation(
        method="POST",
        path="/",
        parameters=(Parameter("at", "query"),),
        bodies=(JsonBody(),),
    )
    driver = Driver("sync", answers(reply()))
    moment = datetime(2026, 1, 2, 3, 4, 5, 600, tzinfo=UTC)
    body = [
        read_datetime("2026-01-02T03:04:05.6+00:00"),
        read_datetime("2026-01-02t03:04:05z"),
    ]
    driver.call(
        operation, moment, body=[*body, moment.astimezone(timezone(timedelta(hours=1)))]
    )
    (request,) = driver.requests
    assert request.url.params["at"] == "2026-01-02T03:04:05.000600Z"
    assert json.loads(request.content) == [
        "2026-01-02T03:04:05.6+00:00",
        "2026-01-02t03:04:05z",
        "2026-01-02T04:04:05.000600+01:00",
    ]


def test_bodies() -> None:
    operation: Operation[Any] = Operation(method="POST", path="/", bodies=(JsonBody(),))
    driver = Driver("sync", answers(reply()))
    driver.call(operation, body={"a": [False, datetime(2026, 1, 2, tzinfo=UTC)]})
    request = driver.requests[0]
    assert request.content == b'{"a":[false,"2026-01-02T00:00:00Z"]}'
    assert request.headers["content-type"] == "application/json"
    driver.call(operation)
    assert driver.requests[1].content == b""
    assert "content-type" not in driver.requests[1].headers
    with pytest.raises(EncodeError, match=r"^body\.a: "):
        driver.call(operation, body={"a": float("nan")})


@pytest.mark.parametrize(
    ("security", "header"),
    [
        ((), None),
        (((),), None),
        ((("bearerAuth",),), f"Bearer {TOKEN}"),
        (((), ("bearerAuth",)), f"Bearer {TOKEN}"),
        ((("other",), ("bearerAuth",)), f"Bearer {TOKEN}"),
        ((("other", "bearerAuth"),), None),
        ((("other",), ()), None),
    ],
)
def test_security_alternatives(security: Any, header: str | None) -> None:
    request = sent(Operation(method="GET", path="/", security=security))
    assert request.headers.get("authorization") == header


@pytest.mark.parametrize("token", [None, ""])
def test_nothing_is_sent_without_a_token(token: str | None) -> None:
    request = sent(GET, credentials={"bearerAuth": Credential(token, "Bearer")})
    assert "authorization" not in request.headers


def test_urls_that_are_too_long() -> None:
    with pytest.raises(EncodeError, match="too long"):
        sent(STEP, "x" * 70_000)
