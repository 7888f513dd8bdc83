"""No value of a server variable makes a URL another one than its template shows."""

from __future__ import annotations

import httpx2
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sample._runtime.errors import SettingError
from sample._runtime.settings import checked_base_url, filled, server

AWKWARD = st.sampled_from(
    [*"/\\?#@:[]%.&=;,'\"<>{}|^`~ \t\n\r\0", "..", "%2e", "%2F", "evil.test", "://"]
)
VALUE = st.lists(AWKWARD | st.text(max_size=4), max_size=5).map("".join)


@given(region=VALUE, version=VALUE)
@example(region="eu", version="..%2F")
def test_any_value(region: str, version: str) -> None:
    values = {"region": region, "version": version}
    template = "https://{region}.api.example/base/{version}/end"
    try:
        url = httpx2.URL(checked_base_url(filled(template, values)))
    except SettingError:
        return
    assert url.scheme == "https"
    assert url.host.endswith(".api.example")
    assert url.port is None
    assert not url.userinfo + url.query + url.fragment.encode()
    assert url.path.startswith("/base/")
    assert url.path.endswith("/end")
    assert ".." not in url.path.split("/")


@given(host=VALUE, port=VALUE)
def test_any_host_and_port(host: str, port: str) -> None:
    values = {"host": host, "port": port}
    try:
        url = checked_base_url(filled("https://{host}:{port}/base", values))
    except SettingError:
        return
    assert httpx2.URL(url).path == "/base"
    assert httpx2.URL(url).scheme == "https"


@pytest.mark.parametrize("host", ["localhost:8283", "[::1]:80", "a_b.example", "[::1]"])
def test_a_whole_host(host: str) -> None:
    url = checked_base_url(filled("http://{host}/v1", {"host": host}))
    assert httpx2.URL(url) == httpx2.URL(f"http://{host}/v1")


def test_what_was_given_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ANY_URL", raising=False)
    assert server(None, "ANY_URL", "https://a") == "https://a"
    monkeypatch.setenv("ANY_URL", " https://b ")
    assert server(None, "ANY_URL", "https://a") == "https://b"
    assert server("https://c", "ANY_URL", "https://a") == "https://c"
    monkeypatch.setenv("ANY_URL", " ")
    with pytest.raises(SettingError, match="ANY_URL"):
        server(None, "ANY_URL", "")
    with pytest.raises(SettingError, match="base_url ''"):
        checked_base_url(server("", "ANY_URL", "https://a"))
