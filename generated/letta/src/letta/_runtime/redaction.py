"""Copies of requests and responses that are fit to be kept, logged or pickled."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable
from contextlib import suppress
from typing import Final

import httpx2

_HARMLESS: Final = frozenset(
    (
        "accept",
        "accept-encoding",
        "connection",
        "content-encoding",
        "content-length",
        "content-type",
        "host",
        "idempotency-key",
        "user-agent",
    )
)
_SECRET_OF_SERVER: Final = frozenset(("set-cookie", "set-cookie2"))
_HIDDEN: Final = "**********"


class SecretURL(httpx2.URL):
    """A URL with a key in its query, which does not show where the URL is printed:
    `httpx2` logs every URL."""

    key: bytes
    """The key with its name, as in the query."""

    @classmethod
    def of(cls, url: httpx2.URL, key: bytes) -> SecretURL:
        """A URL with this key and no other, as a link may repeat it."""
        query = b"&".join(part for part in (without(url, key).query, key) if part)
        made = cls(url, query=query)
        made.key = key
        return made

    def hidden_in(self, text: bytes) -> bytes:
        """What a server says, which may repeat the key."""
        name = self.key.partition(b"=")[0]
        pattern = rb"(?<=[?&])" + re.escape(name) + rb"=[^&#;,>\s]*"
        return re.sub(pattern, lambda _: name + b"=" + _HIDDEN.encode(), text)

    def __str__(self) -> str:
        return str(httpx2.URL(self, query=_HIDDEN.encode()))

    def __repr__(self) -> str:
        return f"URL({str(self)!r})"


def without(url: httpx2.URL, key: bytes) -> httpx2.URL:
    """A URL that has no key of this name in its query."""
    name = key.partition(b"=")[0]
    pairs = url.query.split(b"&")
    kept = b"&".join(pair for pair in pairs if pair.partition(b"=")[0] != name)
    return httpx2.URL(url, query=kept or None)


def harmless_headers(headers: httpx2.Headers) -> httpx2.Headers:
    """The headers that carry no credential whatever the API, which no other origin may
    have."""
    kept = [(name, value) for name, value in headers.raw if _name(name) in _HARMLESS]
    return httpx2.Headers(kept)


def redacted_request(request: httpx2.Request) -> httpx2.Request:
    """A copy without its body and its query, and with every header hidden that is not
    known to be harmless."""
    url = request.url
    if url.userinfo or url.fragment or b"?" in url.raw_path:
        url = url.copy_with(userinfo=b"", query=None, fragment=None)  # takes its time
    kept = httpx2.Request(request.method, url, stream=httpx2.ByteStream(b""))
    kept.headers = httpx2.Headers(
        [
            (name, value if _name(name) in _HARMLESS else _HIDDEN.encode())
            for name, value in request.headers.raw
        ]
    )
    return kept


def redacted_response(response: httpx2.Response) -> httpx2.Response:
    """A copy that holds no stream, whose request is redacted, and that leads to no
    other one."""
    kept = without_credentials(response)
    kept.headers = httpx2.Headers(
        [
            (name, _HIDDEN.encode() if _name(name) in _SECRET_OF_SERVER else value)
            for name, value in kept.headers.raw
        ]
    )
    return kept


def without_credentials(response: httpx2.Response) -> httpx2.Response:
    """A copy that has all that the server has sent, and nothing that it was sent."""
    kept = copy.copy(response)
    kept.request = redacted_request(response.request)
    with suppress(RuntimeError):  # it is not read yet
        kept.elapsed = response.elapsed
    url = response.request.url
    if isinstance(url, SecretURL):
        raw = [(name, url.hidden_in(value)) for name, value in response.headers.raw]
        kept.headers = httpx2.Headers(raw)
    kept.next_request = None
    kept.history = [redacted_response(earlier) for earlier in response.history]
    if not hasattr(response, "_content"):  # the body broke off
        vars(kept)["_content"] = b""
    return kept


def call_of(request: httpx2.Request) -> str:
    """How a request is named in messages and logs: `GET /v1/steps/step-1/messages`."""
    path = request.url.raw_path.decode("ascii").partition("?")[0]
    return f"{request.method} {path if len(path) <= 200 else f'{path[:200]}...'}"


def hidden(text: str, secrets: Iterable[str]) -> str:
    """A text in which none of these secrets can be read."""
    for secret in sorted(secrets, key=len, reverse=True):
        text = text.replace(secret, _HIDDEN)
    return text


def _name(raw: bytes) -> str:
    return raw.decode("latin-1").lower()
