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
        *(b"accept", b"accept-encoding", b"connection", b"content-encoding"),
        *(b"content-length", b"content-type", b"host", b"idempotency-key"),
        b"user-agent",
    )
)
_SECRET_OF_SERVER: Final = frozenset((b"set-cookie", b"set-cookie2"))
_HIDDEN: Final = b"**********"


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
        return re.sub(pattern, lambda _: name + b"=" + _HIDDEN, text)

    def __str__(self) -> str:
        return str(httpx2.URL(self, query=_HIDDEN))

    def __repr__(self) -> str:
        return f"URL({str(self)!r})"


def without(url: httpx2.URL, key: bytes) -> httpx2.URL:
    """A URL that has no key of this name in its query."""
    name = key.partition(b"=")[0]
    pairs = url.query.split(b"&")
    kept = b"&".join(pair for pair in pairs if pair.partition(b"=")[0] != name)
    return httpx2.URL(url, query=kept or None)


def strip(request: httpx2.Request, key: bytes) -> None:
    """Takes away what could be a credential, which no other origin may have: the key in
    the query, and all headers that are not known to be harmless."""
    headers = [pair for pair in request.headers.raw if pair[0].lower() in _HARMLESS]
    request.headers = httpx2.Headers(headers)
    url = without(request.url, key) if key else request.url
    request.url = url.copy_with(userinfo=b"")


def redacted_request(request: httpx2.Request) -> httpx2.Request:
    """A copy without its body and its query, and with every header hidden that is not
    known to be harmless."""
    url = request.url
    if url.userinfo or url.fragment or b"?" in url.raw_path:
        url = url.copy_with(userinfo=b"", query=None, fragment=None)  # takes its time
    kept = httpx2.Request(request.method, url, stream=httpx2.ByteStream(b""))
    kept.headers = httpx2.Headers(
        [
            (name, value if name.lower() in _HARMLESS else _HIDDEN)
            for name, value in request.headers.raw
        ]
    )
    return kept


def redacted_response(
    response: httpx2.Response, *, with_cookies: bool = False
) -> httpx2.Response:
    """A copy that holds no stream, leads to no other one, and has nothing that the
    server was sent; nor the cookies that it has set, unless they are asked for."""
    kept = copy.copy(response)
    kept.request = redacted_request(response.request)
    with suppress(RuntimeError):  # it is not read yet
        kept.elapsed = response.elapsed
    url, hidden = response.request.url, () if with_cookies else _SECRET_OF_SERVER
    pairs = response.headers.raw
    if isinstance(url, SecretURL):
        pairs = [(name, url.hidden_in(value)) for name, value in pairs]
    kept.headers = httpx2.Headers(
        [(name, _HIDDEN if name.lower() in hidden else text) for name, text in pairs]
    )
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
        text = text.replace(secret, _HIDDEN.decode())
    return text
