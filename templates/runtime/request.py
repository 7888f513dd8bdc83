"""From an operation and its arguments to a request: path, query, headers, body.

The URL is complete when it leaves here; `parameters` says how values become parts of it,
`bodies` what a body becomes.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping, Sequence
from copy import copy
from importlib import import_module
from typing import Final, NamedTuple

import httpx2

from .bodies import choose_body, write_body
from .errors import EncodeError
from .files import AsyncChunks, Chunks, Payload
from .model import UNSET
from .operation import AnyOperation, PagedOperation, StreamOperation
from .parameters import Draft, Pair
from .servers import server_of
from .settings import Settings
from .shapes import is_mapping

# Compiled on first use; importing has to be fast.
_HEADER_NAME: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_CONTROL: Final = r"[\x00-\x08\x0a-\x1f\x7f]"
CALL: Final = "sdk_call"
"""The extension of a request that says which call it was made of."""
_PYTHON: Final = f"python/{sys.version_info.major}.{sys.version_info.minor}"


class Called(NamedTuple):
    """A call before it was a request. Requests have it along, for tests."""

    operation: AnyOperation
    arguments: Sequence[object]
    body: object


class Outgoing(NamedTuple):
    """A request that is ready to be sent, as often as need be."""

    method: str
    url: httpx2.URL
    headers: httpx2.Headers
    payload: Payload | None
    timeout: httpx2.Timeout
    call: Called
    """What it was made of."""

    def request(
        self, connections: httpx2.Client | httpx2.AsyncClient
    ) -> httpx2.Request:
        """One try. Headers, cookies and query parameters of the connections come along
        where the operation does not say otherwise; their base URL does not."""
        headers = connections.headers.copy()
        headers.update(self.headers)
        url = self.url
        if connections.params:
            query = f"{url.query.decode()}&{connections.params}".lstrip("&")
            url = url.copy_with(query=query.encode())
        return httpx2.Request(
            self.method,
            url,
            headers=headers,
            cookies=connections.cookies,
            content=self._content(isinstance(connections, httpx2.AsyncClient)),
            extensions={"timeout": self.timeout.as_dict(), CALL: self.call},
        )

    def _content(self, is_async: bool) -> bytes | Chunks | AsyncChunks | None:
        """The body; in pieces where not all of it is in memory."""
        if self.payload is None:
            return None
        if self.payload.content is not None:
            return self.payload.content
        return AsyncChunks(self.payload) if is_async else Chunks(self.payload)

    @property
    def is_spent(self) -> bool:
        """Whether it cannot be sent once more: its body was read and cannot be again."""
        return self.payload is not None and self.payload.is_spent


def prepare(
    operation: AnyOperation,
    arguments: Sequence[object],
    body: object,
    settings: Settings,
    content_type: str | None = None,
) -> Outgoing:
    """The request of an operation; arguments come in the order of its parameters.

    None and UNSET are not sent. `content_type` is that of one of the operation's bodies,
    the first by default. Raises EncodeError for what cannot be sent, and where it is asked
    for, ConstraintError.
    """
    if settings.check_requests:  # of an SDK that has constraints
        module = import_module(".constraints", __package__)
        module.check_call(operation, arguments, body, content_type)
    draft = Draft()
    for parameter, value in zip(operation.parameters, arguments, strict=True):
        draft.add(parameter, value)
    draft.add_query(settings.query)
    headers = {
        "accept": _accept(operation),
        "user-agent": f"{settings.user_agent} {_PYTHON}",
        **draft.headers,
    }
    if draft.cookies:
        headers["cookie"] = "; ".join(draft.cookies)
    body = switched(operation, body)
    payload = _payload(operation, body, settings, content_type)
    if payload is not None:
        headers["content-type"] = payload.media_type
        if payload.content is None and payload.length is not None:
            headers["content-length"] = str(payload.length)
    headers.update((name.lower(), text) for name, text in settings.headers.items())
    server = server_of(settings.base_url, operation.server)
    return Outgoing(
        method=operation.method,
        url=_url(server + draft.fill(operation.path), draft.query),
        headers=_checked_headers(headers),
        payload=payload,
        timeout=settings.timeout,
        call=Called(operation, arguments, body),
    )


def _payload(
    operation: AnyOperation, value: object, settings: Settings, media_type: str | None
) -> Payload | None:
    body = choose_body(operation.bodies, media_type)
    if body is None or (value is UNSET and not settings.extra_body):
        return None
    return write_body(body, value, settings.extra_body)


def _url(url: str, query: list[Pair]) -> httpx2.URL:
    if query:
        url += "&" if "?" in url else "?"
        url += "&".join(n if text is None else f"{n}={text}" for n, text in query)
    try:
        return httpx2.URL(url)
    except httpx2.InvalidURL as fault:
        raise EncodeError("URL", str(fault)) from None


def _checked_headers(headers: Mapping[str, str]) -> httpx2.Headers:
    for name, value in headers.items():
        if not re.fullmatch(_HEADER_NAME, name):
            raise EncodeError(f"header {name!r}", "not a name that a header may have")
        if re.search(_CONTROL, value):
            raise EncodeError(f"header {name}", "a control character in the value")
    try:
        stripped = {name: value.strip(" \t") for name, value in headers.items()}
        return httpx2.Headers(stripped, encoding="utf-8")
    except UnicodeEncodeError:
        raise EncodeError("headers", "half of a surrogate pair in a str") from None


def switched(operation: AnyOperation, body: object) -> object:
    """The body, with the property that says whether the answer is a stream."""
    if isinstance(operation, PagedOperation) or not operation.switch:
        return body
    value = isinstance(operation, StreamOperation)
    if body is UNSET:
        return {operation.switch: value}
    if is_mapping(body):
        return {**body, operation.switch: value}
    body = copy(body)
    setattr(body, operation.switch, value)
    return body


def _accept(operation: AnyOperation) -> str:
    """The media types of the described replies; those of successes first."""
    if isinstance(operation, PagedOperation):
        return "application/json"
    if isinstance(operation, StreamOperation):
        return operation.events.media_type
    ordered = sorted(operation.replies.items(), key=lambda item: item[0][0] != "2")
    types = dict.fromkeys(reply.media_type for _, reply in ordered)
    types.pop("", None)
    return ", ".join(types) or "*/*"
