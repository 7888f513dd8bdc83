"""What a program can watch: hooks, the log, spans."""

from __future__ import annotations

import logging
import sys
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

import httpx2
import pytest
from driving import GET, TOKEN, Driver, answers, changed, reply
from sample._runtime.async_downloads import AsyncDownload
from sample._runtime.errors import ApiStatusError
from sample._runtime.json_body import JsonBody
from sample._runtime.sync_downloads import Download
from sample._runtime.tries import Retry

BUSY = reply(503, headers={"retry-after": "0", "set-cookie": "session=hidden"})


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.mark.parametrize("is_async", [False, True])
def test_hooks(mode: str, is_async: bool) -> None:
    if is_async and mode == "sync":
        return
    seen: list[str] = []

    def note(what: Any) -> Any:
        seen.append(type(what).__name__)
        if isinstance(what, Retry):
            assert (what.tries, what.wait) == (1, 0.0)
        return wait() if is_async else None

    async def wait() -> None:
        seen[-1] += " awaited"

    hooks = dict.fromkeys(("on_request", "on_response", "on_retry"), note)
    assert Driver(mode, answers(BUSY, reply(json=1)), **hooks).call() == 1
    end = " awaited" if is_async else ""
    names = ["Request", "Response", "Retry", "Request", "Response"]
    assert seen == [name + end for name in names]


def test_a_hook_may_end_the_call(mode: str) -> None:
    def refuse(_: httpx2.Request) -> None:
        raise PermissionError("not today")

    driver = Driver(mode, answers(reply()), on_request=refuse)
    with pytest.raises(PermissionError):
        driver.call()
    assert not driver.requests


class Unread(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    is_closed = False

    def close(self) -> None:
        self.is_closed = True

    async def aclose(self) -> None:
        self.is_closed = True


def test_a_hook_that_ends_a_download_frees_the_connection(mode: str) -> None:
    def refuse(_: httpx2.Response) -> None:
        raise PermissionError("not today")

    body = Unread()
    unread = httpx2.Response(200, stream=body)
    driver = Driver(mode, lambda _: unread, on_response=refuse)
    kind: Any = AsyncDownload if driver.is_async else Download
    with pytest.raises(PermissionError):
        driver.run(lambda client: kind(client, GET).read())
    assert body.is_closed


def test_the_log_has_no_secret(mode: str, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "sample"):
        driver = Driver(mode, answers(BUSY, reply(json={"a": "private"})))
        driver.client = driver.client.with_options(query={"key": "hidden"})
        driver.call(changed(GET, method="PUT", bodies=(JsonBody(),)), body="private")
    assert "PUT /v1/things -> 503" in caplog.text
    assert "next in 0.00 s" in caplog.text
    assert "accept: application/json" in caplog.text
    assert "retry-after: 0" in caplog.text
    for secret in (TOKEN, "hidden", "private"):
        assert secret not in caplog.text


def test_bodies_are_logged_on_request(
    mode: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "sample")
    caplog.set_level(logging.DEBUG, "sample.bodies")
    driver = Driver(mode, answers(reply(json={"a": 1})))
    driver.call(changed(GET, method="PUT", bodies=(JsonBody(),)), body={"b": 2})
    assert '{"b":2}' in caplog.text
    assert '{"a":1}' in caplog.text


class Spans:
    """Stands for `opentelemetry.trace`."""

    SpanKind = SimpleNamespace(CLIENT="client")

    def __init__(self) -> None:
        self.found: list[dict[str, Any]] = []

    def get_tracer(self, name: str) -> Any:
        assert name == "sample"
        return self

    @contextmanager
    def start_as_current_span(
        self, name: str, *, kind: str, attributes: dict[str, Any]
    ) -> Any:
        span = {"name": name, "kind": kind, **attributes}
        self.found.append(span)
        yield SimpleNamespace(set_attribute=span.__setitem__)


def test_spans(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    spans = Spans()
    monkeypatch.setitem(sys.modules, "opentelemetry.trace", spans)
    Driver(mode, answers(BUSY, reply(json=1))).call()
    with pytest.raises(ApiStatusError):
        Driver(mode, answers(reply(404))).call()
    assert spans.found == [
        {
            "name": "GET /v1/things",
            "kind": "client",
            "http.request.method": "GET",
            "url.template": "/v1/things",
            "server.address": "h",
            "http.response.status_code": 200,
            "http.request.resend_count": 1,
        },
        {
            "name": "GET /v1/things",
            "kind": "client",
            "http.request.method": "GET",
            "url.template": "/v1/things",
            "server.address": "h",
            "http.response.status_code": 404,
            "error.type": "NotFoundError",
        },
    ]


def test_the_real_api_of_opentelemetry(
    mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    trace = pytest.importorskip("opentelemetry.trace")
    monkeypatch.setitem(sys.modules, "opentelemetry.trace", trace)
    assert Driver(mode, answers(reply(json=1))).call() == 1


def test_without_opentelemetry_nothing_is_loaded(
    mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "opentelemetry.trace", raising=False)
    assert Driver(mode, answers(reply(json=1))).call() == 1
    assert "opentelemetry.trace" not in sys.modules


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (
            {
                "type": "https://e.com/credit",
                "title": "No credit",
                "detail": "50 short",
            },
            "403 GET /v1/things: No credit: 50 short (https://e.com/credit)",
        ),
        (
            {"type": "about:blank", "title": "Forbidden", "detail": "Not yours"},
            "403 GET /v1/things: Forbidden: Not yours",
        ),
        ({"title": "Forbidden"}, "403 GET /v1/things: Forbidden"),
        ({"title": 1, "detail": "Not yours"}, "403 GET /v1/things: Not yours"),
    ],
)
def test_problem_details(mode: str, body: Any, message: str) -> None:
    with pytest.raises(ApiStatusError) as caught:
        Driver(mode, answers(reply(403, json=body))).call()
    assert str(caught.value) == message
