"""Bodies: what is sent again, what is not, and what no text can break out of."""

from __future__ import annotations

import io
import json
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from email import message_from_bytes
from typing import Any
from urllib.parse import parse_qsl

import httpx2
import pytest
from driving import Driver, answers, reply
from hypothesis import given
from hypothesis import strategies as st
from sample._runtime.errors import ApiStatusError, EncodeError
from sample._runtime.files import BytesBody, NamedFile, TextBody, is_file
from sample._runtime.forms import Encoding, FormBody
from sample._runtime.json_body import JsonBody, JsonLinesBody
from sample._runtime.model import Model
from sample._runtime.multipart import MultipartBody
from sample._runtime.operation import Operation
from sample._runtime.shapes import is_array

PUT: Operation[Any] = Operation("PUT", "/", bodies=(BytesBody(),))
FORM: Operation[Any] = Operation("PUT", "/", bodies=(FormBody(),))
MULTIPART: Operation[Any] = Operation("PUT", "/", bodies=(MultipartBody(),))
TEXTS = st.text(st.characters(codec="utf-8"), max_size=12)


def parts(request: httpx2.Request) -> list[tuple[Any, Any, bytes]]:
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    whole: Any = message_from_bytes(head + request.read())
    return [
        (
            part["content-disposition"],
            part["content-type"],
            part.get_payload(decode=True),
        )
        for part in whole.get_payload()
    ]


async def letters() -> AsyncIterator[bytes]:
    yield b"a"
    yield b"b"


def made(kind: str) -> Any:
    match kind:
        case "open file":
            file = io.BytesIO(b"xab")
            file.seek(1)
            return file
        case "list":
            return [b"a", b"b"]
        case "generator":
            return iter([b"a", b"b"])
        case _:
            return letters()


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("kind", ["open file", "list", "generator", "async generator"])
def test_what_is_sent_again(mode: str, kind: str) -> None:
    if (mode, kind) == ("sync", "async generator"):
        with pytest.raises(EncodeError, match="needs the async client"):
            Driver(mode, reading(503)).call(PUT, body=made(kind))
        return
    driver = Driver(mode, reading(503, 200))
    may_repeat = kind in ("open file", "list")
    if may_repeat:
        driver.call(PUT, body=made(kind))
    else:
        with pytest.raises(ApiStatusError, match="503"):
            driver.call(PUT, body=made(kind))
    assert [request.content for request in driver.requests] == [b"ab"] * (
        1 + may_repeat
    )


def reading(*statuses: int) -> Any:
    """A server that reads what it is sent before it answers."""
    outcome = answers(*(reply(status) for status in statuses))

    def answer(request: httpx2.Request) -> httpx2.Response:
        request.read()
        return outcome(request)

    return answer


def test_a_redirect_does_not_lose_what_is_spent() -> None:
    there = reply(307, headers={"location": "/there"})
    driver = Driver("sync", answers(there, reply()))
    with pytest.raises(ApiStatusError, match="307"):
        driver.call(PUT, body=iter([b"a"]))
    driver = Driver("sync", answers(there, reply()))
    driver.call(PUT, body=io.BytesIO(b"a"))
    assert [request.url.path for request in driver.requests] == ["/", "/there"]
    assert driver.requests[1].read() == b"a"


def test_a_length_is_sent_where_it_is_known() -> None:
    driver = Driver("sync", answers(reply()))
    driver.call(PUT, body=io.BytesIO(b"abc"))
    assert driver.requests[0].headers["content-length"] == "3"
    assert "transfer-encoding" not in driver.requests[0].headers
    driver.call(PUT, body=iter([b"abc"]))
    assert driver.requests[1].headers["transfer-encoding"] == "chunked"
    assert "content-length" not in driver.requests[1].headers


@given(TEXTS, TEXTS, st.binary(max_size=20), TEXTS)
def test_no_text_breaks_out_of_a_part(
    name: str, file_name: str, content: bytes, text: str
) -> None:
    driver = Driver("sync", answers(reply()))
    value = {name: NamedFile(content, file_name or "f", "image/png"), f"{name}2": text}
    driver.call(MULTIPART, body=value)
    whole = driver.requests[0].read()
    boundary = driver.requests[0].headers["content-type"].rpartition("=")[2].encode()
    assert whole.count(b"--" + boundary) == 3
    (first, kind, found), (second, no_kind, found_text) = parts(driver.requests[0])
    assert (kind, no_kind) == ("image/png", None)
    assert whole.count(b"\r\nContent-Disposition: form-data; name=") == 2
    assert str(first).startswith("form-data")
    assert str(second).startswith("form-data")
    assert content in whole
    assert text.encode() in whole
    assert len(found) <= len(content)
    assert len(found_text) <= len(text.encode())


@given(st.dictionaries(TEXTS, TEXTS | st.integers() | st.lists(TEXTS, min_size=1)))
def test_any_text_in_a_form(value: dict[str, Any]) -> None:
    driver = Driver("sync", answers(reply()))
    driver.call(FORM, body=value)
    expected = [
        (name, str(item))
        for name, member in value.items()
        for item in (member if is_array(member) else [member])
    ]
    found = parse_qsl(driver.requests[0].content.decode(), keep_blank_values=True)
    assert found == [pair for pair in expected if pair != ("", "")] or found == expected


@pytest.mark.parametrize("headers", [{"A": "b\r\nC: d"}, {"A\r\nB": "c"}, {"": "c"}])
def test_headers_of_a_part_that_are_refused(headers: dict[str, str]) -> None:
    driver = Driver("sync", answers(reply()))
    with pytest.raises(EncodeError):
        driver.call(MULTIPART, body={"a": NamedFile(b"x", headers=headers)})
    assert driver.requests == []


def test_json_parts_that_are_text_already() -> None:
    body = MultipartBody({"a": Encoding(content_type="application/json")})
    driver = Driver("sync", answers(reply()))
    operation: Operation[Any] = Operation("PUT", "/", bodies=(body,))
    driver.call(operation, body={"a": '{"b":1}'})
    driver.call(operation, body={"a": {"b": 1}})
    assert [parts(request)[0][1:] for request in driver.requests] == [
        ("application/json", b'{"b":1}')
    ] * 2


def test_a_form_of_nothing() -> None:
    driver = Driver("sync", answers(reply()))
    driver.call(MULTIPART, body={})
    text = driver.requests[0].content
    assert text.startswith(b"--")
    assert text.endswith(b"--\r\n")


@pytest.mark.parametrize("body", [5, None, "text", [1]])
def test_what_is_no_form(body: Any) -> None:
    driver = Driver("sync", answers(reply()))
    for operation in (FORM, MULTIPART):
        with pytest.raises(EncodeError, match="a form is an object"):
            driver.call(operation, body=body)


def test_text_in_the_charset_of_its_type() -> None:
    body = TextBody("text/plain; charset=latin-1")
    driver = Driver("sync", answers(reply()))
    operation: Operation[Any] = Operation("PUT", "/", bodies=(body,))
    driver.call(operation, body="é")
    assert driver.requests[0].content == b"\xe9"
    with pytest.raises(EncodeError):
        driver.call(operation, body="\u4e2d")


def test_members_beside_those_of_the_body() -> None:
    operation: Operation[Any] = Operation("POST", "/", bodies=(JsonBody(),))
    driver = Driver("sync", answers(reply()))
    child = driver.client.with_options(extra_body={"a": 1})
    child.with_options(extra_body={"b": 2}).call(operation, body={"a": 0, "c": 3})
    child.call(operation)
    assert [json.loads(request.content) for request in driver.requests] == [
        *({"a": 1, "b": 2, "c": 3}, {"a": 1}),
    ]


@pytest.mark.parametrize(
    ("kind", "value"),
    [(JsonBody, [1]), (JsonLinesBody, [1]), (BytesBody, b"x"), (TextBody, "x")],
)
def test_what_has_no_members_cannot_have_more(kind: Any, value: Any) -> None:
    operation: Operation[Any] = Operation("POST", "/", bodies=(kind(),))
    driver = Driver("sync", answers(reply()))
    with pytest.raises(EncodeError, match="only an object can have more members"):
        driver.client.with_options(extra_body={"a": 1}).call(operation, body=value)
    assert driver.requests == []


def test_members_that_no_call_leaves_out() -> None:
    driver = Driver("sync", answers(reply()))
    for kind in (JsonBody, FormBody, MultipartBody):
        operation: Operation[Any] = Operation(
            "POST", "/", bodies=(kind(),), members={"stream": True}
        )
        driver.call(operation, body={"a": "b", "stream": False})
        driver.call(operation)
    json_bodies = [json.loads(request.content) for request in driver.requests[:2]]
    assert json_bodies == [{"a": "b", "stream": True}, {"stream": True}]
    assert [request.content for request in driver.requests[2:4]] == [
        *(b"a=b&stream=true", b"stream=true"),
    ]
    assert [len(parts(request)) for request in driver.requests[4:]] == [2, 1]


def test_an_object_that_can_be_read_is_no_file_unless_it_reads() -> None:
    @dataclass
    class Rights(Model):
        read: bool

    assert not is_file(Rights(read=True))
    assert is_file(io.BytesIO())


@pytest.mark.parametrize("encoding", [Encoding(), Encoding(style="form")])
def test_half_a_pair_is_refused_in_every_form(encoding: Encoding) -> None:
    driver = Driver("sync", answers(reply()))
    for kind in (FormBody, MultipartBody):
        body = kind({"a": encoding})
        operation: Operation[Any] = Operation("PUT", "/", bodies=(body,))
        with pytest.raises(EncodeError, match="half of a surrogate pair"):
            driver.call(operation, body={"a": "\ud800"})
        with pytest.raises(EncodeError, match="half of a surrogate pair"):
            driver.call(operation, body={"\ud800": "a"})
    assert driver.requests == []


def test_an_idempotency_key_lets_a_post_be_tried_again() -> None:
    operation: Operation[Any] = Operation("POST", "/", bodies=(JsonBody(),))
    driver = Driver("sync", answers(reply(503), reply()))
    with pytest.raises(ApiStatusError):
        driver.client.call(operation, body={})
    driver.client.with_options(idempotency_key="k").call(operation, body={})
    driver = Driver("sync", answers(reply(503), reply()))
    driver.client.with_options(idempotency_key="k").call(operation, body={})
    assert [r.headers["idempotency-key"] for r in driver.requests] == ["k", "k"]


def test_other_connections_for_one_call() -> None:
    driver = Driver("sync", answers(reply()))
    seen: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        return httpx2.Response(200, json={})

    with httpx2.Client(transport=httpx2.MockTransport(answer)) as other:
        driver.client.with_options(http_client=other).call(PUT, body=b"x")
    driver.client.call(PUT, body=b"y")
    assert [request.content for request in (*seen, *driver.requests)] == [b"x", b"y"]


def test_chunks_that_are_no_bytes() -> None:
    def chunks() -> Iterator[Any]:
        yield "text"

    driver = Driver("sync", reading(200))
    with pytest.raises(EncodeError, match="gives text"):
        driver.call(PUT, body=chunks())
