"""From an operation and its arguments to a request: path, query, headers, body.

The URL is complete when it leaves here; `parameters` says how values become parts of it,
the bodies of the operation what a body becomes.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Final, NamedTuple

import httpx2

from .errors import EncodeError
from .parameters import Draft
from .settings import ClientSettings, server_of

if TYPE_CHECKING:
    from .operation import Called

# Compiled on first use; importing has to be fast.
_HEADER_NAME: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_CONTROL: Final = r"[\x00-\x08\x0a-\x1f\x7f]"
_FRAMING: Final = frozenset(("content-length", "transfer-encoding"))
_IDEMPOTENT: Final = frozenset(("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"))
_WITH_BODY: Final = frozenset(("POST", "PUT", "PATCH", "QUERY"))
CALL: Final = "sdk_call"
"""The extension of a request that says which call it was made of."""
_PYTHON: Final = f"python/{sys.version_info.major}.{sys.version_info.minor}"


class Streamed(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """What is read while it is sent; each iteration begins anew."""

    length: int | None = None
    """Bytes; None where only sending tells."""

    @property
    def is_spent(self) -> bool:
        """Whether it was read and cannot be read again."""
        raise NotImplementedError


class Payload(NamedTuple):
    """The body of a request."""

    media_type: str
    content: bytes | Streamed


class Outgoing(NamedTuple):
    """A request that is ready to be sent, as often as need be."""

    url: httpx2.URL
    headers: Mapping[bytes, bytes]
    content: bytes | Streamed
    settings: ClientSettings
    call: Called
    """What it was made of."""

    def request(
        self, connections: httpx2.Client | httpx2.AsyncClient
    ) -> httpx2.Request:
        """One try. Headers, cookies and query parameters of the connections come along
        where the operation does not say otherwise; their base URL does not."""
        url, own = self.url, self.headers
        if connections.params:
            query = f"{url.query.decode()}&{connections.params}".lstrip("&")
            url = url.copy_with(query=query.encode())
        has_host = b"host" in own or "host" in connections.headers
        host = [] if has_host else [(b"host", url.netloc)]
        theirs = connections.headers.raw
        others = [(name, text) for name, text in theirs if name.lower() not in own]
        content = self.content
        stream = httpx2.ByteStream(content) if isinstance(content, bytes) else content
        request = httpx2.Request(
            self.call.operation.method,
            url,
            headers=[*host, *others, *own.items()],
            cookies=connections.cookies,
            stream=stream,
            extensions={"timeout": self.settings.timeout.as_dict(), CALL: self.call},
        )
        if isinstance(stream, httpx2.ByteStream):
            request.read()
        return request

    @property
    def may_repeat(self) -> bool:
        """Whether it does the same when it is sent twice."""
        method = self.call.operation.method
        return method in _IDEMPOTENT or b"idempotency-key" in self.headers

    @property
    def is_spent(self) -> bool:
        """Whether it cannot be sent once more: its body was read and cannot be again."""
        return isinstance(self.content, Streamed) and self.content.is_spent


def prepare(call: Called, settings: ClientSettings) -> Outgoing:
    """The request of a call; None and UNSET are not sent.

    Raises EncodeError for what cannot be sent, and where it is asked for, ConstraintError.
    """
    operation = call.operation
    if settings.check_requests:  # of an SDK that has constraints
        module = import_module(".constraints", __package__)
        module.check_call(*call)
    draft = Draft()
    for parameter, value in zip(operation.parameters, call.arguments, strict=True):
        parameter.add_to(draft, value)
    draft.add_query(settings.query)
    headers = {
        "accept": operation.accept,
        "user-agent": f"{settings.user_agent} {_PYTHON}",
        **draft.headers,
    }
    if draft.cookies:
        headers["cookie"] = "; ".join(draft.cookies)
    payload = operation.write_body(call, settings.extra_body)
    content = payload.content if payload else b""
    if payload:
        headers["content-type"] = payload.media_type
    headers.update((name.lower(), text) for name, text in settings.headers.items())
    has_body = payload is not None or operation.method in _WITH_BODY
    if has_body and not headers.keys() & _FRAMING:
        headers.update(_framing(content))
    server = server_of(settings.base_url, operation.server)
    return Outgoing(
        url=_url(server + draft.fill(operation.path), draft.query),
        headers=encoded_headers(headers),
        content=content,
        settings=settings,
        call=call,
    )


def _framing(content: bytes | Streamed) -> dict[str, str]:
    """What tells a server where the body ends (RFC 9112, 6)."""
    length = len(content) if isinstance(content, bytes) else content.length
    if length is None:
        return {"transfer-encoding": "chunked"}
    return {"content-length": str(length)}


def _url(url: str, query: list[str]) -> httpx2.URL:
    if query:
        url += "&" if "?" in url else "?"
        url += "&".join(query)
    try:
        return httpx2.URL(url)
    except httpx2.InvalidURL as fault:
        raise EncodeError("URL", str(fault)) from None


def encoded_headers(headers: Mapping[str, str]) -> dict[bytes, bytes]:
    """Headers as they travel. Raises EncodeError for what a header cannot say."""
    for name, text in headers.items():
        if not _is_name(name):
            raise EncodeError(f"header {name!r}", "not a name that a header may have")
        if not text.isprintable() and re.search(_CONTROL, text):
            raise EncodeError(f"header {name}", "a control character in the value")
    try:
        pairs = headers.items()
        return {name.encode(): text.strip(" \t").encode() for name, text in pairs}
    except UnicodeEncodeError:
        raise EncodeError("headers", "half of a surrogate pair in a str") from None


@lru_cache(256)
def _is_name(name: str) -> bool:
    return re.fullmatch(_HEADER_NAME, name) is not None
