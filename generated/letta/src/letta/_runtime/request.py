"""From an operation and its arguments to a request: path, query, headers, body.

The URL is complete when it leaves here: whatever a value contains, it stays within its
own path segment or query parameter, because all that RFC 3986 does not call unreserved
is percent-encoded.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, NamedTuple
from urllib.parse import quote

import httpx2

from .encoding import dump_body, encode_named
from .errors import EncodeError
from .model import UNSET
from .operation import AnyOperation, PagedOperation, Parameter
from .servers import server_of
from .settings import Settings
from .shapes import is_array, is_object

# Compiled on first use; importing has to be fast.
_TEMPLATE: Final = r"\{([^{}]*)\}"
_HEADER_NAME: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_CONTROL: Final = r"[\x00-\x08\x0a-\x1f\x7f]"
_PYTHON: Final = f"python/{sys.version_info.major}.{sys.version_info.minor}"
_DELIMITERS: Final = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}


class Outgoing(NamedTuple):
    """A request that is ready to be sent, as often as need be."""

    method: str
    url: httpx2.URL
    headers: httpx2.Headers
    content: bytes | None
    timeout: httpx2.Timeout

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
            content=self.content,
            extensions={"timeout": self.timeout.as_dict()},
        )


def prepare(
    operation: AnyOperation,
    arguments: Sequence[object],
    body: object,
    settings: Settings,
) -> Outgoing:
    """The request of an operation; arguments come in the order of its parameters.

    None and UNSET are not sent. Raises EncodeError for what cannot be sent.
    """
    draft = _Draft()
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
    content = None
    if operation.bodies and body is not UNSET:
        content = dump_body(body)
        headers["content-type"] = operation.bodies[0].media_type
    headers.update((name.lower(), text) for name, text in settings.headers.items())
    path = re.sub(_TEMPLATE, lambda found: draft.path[found[1]], operation.path)
    return Outgoing(
        method=operation.method,
        url=_url(server_of(settings.base_url, operation.server) + path, draft.query),
        headers=_checked_headers(headers),
        content=content,
        timeout=settings.timeout,
    )


class _Draft:
    """What the parameters of a request add up to; path, query and cookies
    percent-encoded."""

    def __init__(self) -> None:
        self.path: dict[str, str] = {}
        self.query: list[tuple[str, str]] = []
        self.headers: dict[str, str] = {}
        self.cookies: list[str] = []

    def add(self, parameter: Parameter, value: object) -> None:
        where = f"{parameter.place} parameter {parameter.name}"
        plain = None if value is UNSET else encode_named(value, where)
        if parameter.place == "path":
            text = _simple(parameter, plain, where, _quoted)
            if text in ("", ".", ".."):
                raise EncodeError(where, f"{text!r} would change the path")
            self.path[parameter.name] = text
        elif plain is None:
            pass
        elif parameter.place == "query":
            self.query.extend(_pairs(parameter, plain, where))
        elif parameter.place == "header":
            self.headers[parameter.name.lower()] = _simple(parameter, plain, where, str)
        else:
            pairs = _pairs(parameter, plain, where)
            self.cookies.extend(f"{name}={text}" for name, text in pairs)

    def add_query(self, more: Mapping[str, Any]) -> None:
        """Parameters beside the described ones; what the call itself says goes first."""
        present = {name for name, _ in self.query}
        for name, value in more.items():
            if _quoted(name) not in present:
                self.add(Parameter(name, "query"), value)


def _simple(
    parameter: Parameter, value: Any, where: str, quoted: Callable[[str], str]
) -> str:
    """Style simple (RFC 6570, 3.2.2): `a`, `a,b`, `k,v`, exploded `k=v`."""
    joint = "=" if parameter.explode else ","
    return ",".join(
        quoted(text) if name is None else f"{quoted(name)}{joint}{quoted(text)}"
        for name, text in _parts(value, where)
    )


def _pairs(parameter: Parameter, value: Any, where: str) -> list[tuple[str, str]]:
    """Styles form, spaceDelimited, pipeDelimited and deepObject (OpenAPI 3.1,
    4.8.12.4)."""
    own = _quoted(parameter.name)
    if parameter.style == "deepObject" and isinstance(value, dict):
        return list(_deep(own, value, where))
    parts = [
        (own if name is None else _quoted(name), _quoted(text))
        for name, text in _parts(value, where)
    ]
    if parameter.explode or not isinstance(value, (list, dict)):
        return parts
    if not parts:
        return []
    if isinstance(value, dict):
        texts = [text for pair in parts for text in pair]
    else:
        texts = [text for _, text in parts]
    return [(own, _DELIMITERS.get(parameter.style, ",").join(texts))]


def _deep(name: str, value: Any, where: str) -> list[tuple[str, str]]:
    if is_object(value):
        found: list[tuple[str, str]] = []
        for key, member in value.items():
            found.extend(_deep(f"{name}%5B{_quoted(key)}%5D", member, where))
        return found
    return [(name, _quoted(text)) for _, text in _parts(value, where)]


def _parts(value: Any, where: str) -> list[tuple[str | None, str]]:
    """The names (of an object's members) and texts that a parameter consists of."""
    named: list[tuple[str | None, Any]] = [(None, value)]
    if is_array(value):
        named = [(None, item) for item in value]
    elif is_object(value):
        named = list(value.items())
    return [(name, _text(part, where)) for name, part in named if part is not None]


def _text(value: Any, where: str) -> str:
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, str):
        return value
    if isinstance(value, (list, dict)):
        raise EncodeError(
            where, "a list or an object inside of another has no form here"
        )
    if value - value != 0:
        raise EncodeError(where, f"{value} is no number")
    return str(value)


def _quoted(text: str) -> str:
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise EncodeError("URL", "half of a surrogate pair in a str") from None


def _url(url: str, query: list[tuple[str, str]]) -> httpx2.URL:
    if query:
        url += "?" + "&".join(f"{name}={text}" for name, text in query)
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


def _accept(operation: AnyOperation) -> str:
    """The media types of the described replies; those of successes first."""
    if isinstance(operation, PagedOperation):
        return "application/json"
    ordered = sorted(operation.replies.items(), key=lambda item: item[0][0] != "2")
    types = dict.fromkeys(reply.media_type for _, reply in ordered)
    types.pop("", None)
    return ", ".join(types) or "*/*"
