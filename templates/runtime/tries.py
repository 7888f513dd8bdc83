"""What comes after a try of a call: a redirect, and what must not go along; or another
try, after how long a wait. And what a program can watch of all tries: hooks of its own, the
log, and spans of OpenTelemetry.

Nothing is loaded for what is not used.
"""

from __future__ import annotations

import logging
import re
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any, Final, NamedTuple, TypeAlias

import httpx2

from .operation import AnyOperation
from .redaction import SecretURL, call_of, redacted_request, redacted_response, strip
from .request import Outgoing

_Note: TypeAlias = Callable[[httpx2.Response, int], None]

_MOST_REDIRECTS: Final = 10
_STATUSES: Final = frozenset((408, 429, 500, 502, 503, 504))
_UNSEEN: Final = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout)
_OUR_FAULT: Final = (httpx2.UnsupportedProtocol, httpx2.LocalProtocolError)
_FIRST_WAIT: Final = 0.5
_LONGEST_WAIT: Final = 8.0
_LONGEST_HINT: Final = 60.0
_ABSURD_HINT: Final = 86_400.0
_NUMBER: Final = r"\s*[0-9]{1,18}(\.[0-9]{1,18})?\s*"
_PACKAGE: Final = __name__.rsplit(".", 2)[0]
_LOGGER: Final = logging.getLogger(_PACKAGE)
_HEADERS: Final = logging.getLogger(f"{_PACKAGE}.headers")
_BODIES: Final = logging.getLogger(f"{_PACKAGE}.bodies")


class Retry(NamedTuple):
    """A try that is followed by another one."""

    request: httpx2.Request
    outcome: httpx2.Response | httpx2.RequestError
    tries: int
    """How many there were so far."""
    wait: float
    """Seconds until the next one."""


def redirected(
    request: httpx2.Request, response: httpx2.Response, is_spent: bool
) -> httpx2.Request | None:
    """The request that a redirect asks for; None when there is none, or none to follow.

    To another origin (scheme, host and port) no header goes that could be a credential,
    and no body: only GET and HEAD are followed there. A body that `is_spent` cannot go
    anywhere again.
    """
    following = response.next_request
    if following is None or len(response.history) == _MOST_REDIRECTS:
        return None
    if is_spent and following.method == request.method:
        return None
    key = getattr(request.url, "key", b"")
    if following.url.origin == request.url.origin:
        if key:
            following.url = SecretURL.of(following.url, key)
        # `httpx2` leaves out all cookies but those that the connections have.
        both = (
            headers.get("cookie", "")
            for headers in (request.headers, following.headers)
        )
        pairs = [pair for text in both for pair in text.split("; ") if pair]
        if pairs:
            by_name = {pair.partition("=")[0]: pair for pair in pairs}
            following.headers["cookie"] = "; ".join(by_name.values())
        return following
    if request.method not in ("GET", "HEAD"):
        return None
    strip(following, key)
    return following


def retry_after(
    request: httpx2.Request,
    outcome: httpx2.Response | httpx2.RequestError,
    tries: int,
    out: Outgoing,
    left: float,
) -> Retry | None:
    """The next try and when it is made; None when the outcome of so many tries has to
    stand. No try is made that would begin when no time is `left`."""
    settings, wait = out.settings, None
    if isinstance(outcome, httpx2.Response):
        if outcome.status_code not in _STATUSES:
            settings.budget.give_back()
            return None
        is_worth_it = out.may_repeat
        wait = server_hint(outcome.headers, time.time())
    else:
        # Without a connection the server has certainly not seen the request.
        is_worth_it = isinstance(outcome, _UNSEEN) or (
            out.may_repeat
            and isinstance(outcome, httpx2.TransportError)
            and not isinstance(outcome, _OUR_FAULT)
        )
    if not is_worth_it or out.is_spent or tries > settings.max_retries:
        return None
    if wait is None:
        import random  # slow to import; most calls never wait

        longest = min(_LONGEST_WAIT, _FIRST_WAIT * 2.0 ** min(tries - 1, 10))
        wait = random.random() * longest
    is_made = wait < left and settings.budget.take()
    return Retry(request, outcome, tries, wait) if is_made else None


def server_hint(headers: httpx2.Headers, now: float) -> float | None:
    """Seconds that the server asks to wait: `retry-after-ms`, else `Retry-After` (RFC
    9110, 10.2.3).

    60 at most. None without a hint, and for one that makes no sense: no number or date,
    one that is past, or more than a day.
    """
    text = headers.get("retry-after", "")
    wait: float | None = None
    for hint, unit in ((headers.get("retry-after-ms", ""), 0.001), (text, 1.0)):
        # Python reads more as a number than a server means by one: `1_0`, `nan`.
        if wait is None and re.fullmatch(_NUMBER, hint):
            wait = float(hint) * unit
    if wait is None:
        wait = _seconds_until(text, now)
    if wait is None or not 0.0 <= wait <= _ABSURD_HINT:
        return None
    return min(wait, _LONGEST_HINT)


def _seconds_until(text: str, now: float) -> float | None:
    from email.utils import mktime_tz, parsedate_tz

    try:
        parts = parsedate_tz(text)
        return None if parts is None else mktime_tz((*parts[:9], parts[9] or 0)) - now
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def log_try(
    request: httpx2.Request,
    outcome: httpx2.Response | httpx2.RequestError,
    count: int,
    started: float,
    wait: float | None,
) -> None:
    """Logs a try at debug level: a line without query, and to `<package>.headers` the
    headers, all of a request hidden that are not known to be harmless. `<package>.bodies`
    has the bodies, where its own level is set to DEBUG."""
    if not _LOGGER.isEnabledFor(logging.DEBUG):
        return
    response = outcome if isinstance(outcome, httpx2.Response) else None
    _LOGGER.debug(
        "%s -> %s in %.3f s (try %d)%s",
        call_of(request),
        type(outcome).__name__ if response is None else response.status_code,
        time.perf_counter() - started,
        count,
        "" if wait is None else f", next in {wait:.2f} s",
    )
    _HEADERS.debug("> %s", _headers(redacted_request(request).headers))
    if response is not None:
        _HEADERS.debug("< %s", _headers(redacted_response(response).headers))
    if _BODIES.level == logging.DEBUG:
        if isinstance(request.stream, httpx2.ByteStream):
            _BODIES.debug("> %r", request.content)
        if response is not None and response.is_stream_consumed:
            _BODIES.debug("< %r", response.content)


def _headers(headers: httpx2.Headers) -> str:
    return ", ".join(f"{name}: {value}" for name, value in headers.multi_items())


@contextmanager
def span(operation: AnyOperation, url: httpx2.URL) -> Generator[_Note, None, None]:
    """The span of a call, by the conventions of OpenTelemetry for HTTP clients, and what
    notes in it what came back. None in a program that has not loaded its API: what never
    did cannot listen either."""
    trace: Any = sys.modules.get("opentelemetry.trace")
    if trace is None:
        yield lambda response, tries: None
        return
    attributes: dict[str, str | int] = {
        "http.request.method": operation.method,
        "url.template": operation.path,
        "server.address": url.host,
    }
    if url.port is not None:
        attributes["server.port"] = url.port

    def note(response: httpx2.Response, tries: int) -> None:
        opened.set_attribute("http.response.status_code", response.status_code)
        if tries > 1:
            opened.set_attribute("http.request.resend_count", tries - 1)

    with trace.get_tracer(_PACKAGE).start_as_current_span(
        f"{operation.method} {operation.path}",
        kind=trace.SpanKind.CLIENT,
        attributes=attributes,
    ) as opened:
        try:
            yield note
        except BaseException as fault:
            opened.set_attribute("error.type", type(fault).__qualname__)
            raise
