"""What a program can watch: hooks of its own, the log, and spans of OpenTelemetry.

Nothing of it is loaded for those who do not use it.
"""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, Final, NamedTuple

import httpx2

from .operation import AnyOperation
from .redaction import call_of, redacted_request, redacted_response

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
def span_of(operation: AnyOperation, url: httpx2.URL) -> Generator[Any, None, None]:
    """The span of a call, by the conventions of OpenTelemetry for HTTP clients; None in
    a program that has not loaded its API: what never did cannot listen either."""
    trace: Any = sys.modules.get("opentelemetry.trace")
    if trace is None:
        yield None
        return
    name = f"{operation.method} {operation.path}"
    attributes: dict[str, str | int] = {
        "http.request.method": operation.method,
        "url.template": operation.path,
        "server.address": url.host,
    }
    if url.port is not None:
        attributes["server.port"] = url.port
    with trace.get_tracer(_PACKAGE).start_as_current_span(
        name, kind=trace.SpanKind.CLIENT, attributes=attributes
    ) as span:
        try:
            yield span
        except BaseException as fault:
            span.set_attribute("error.type", type(fault).__qualname__)
            raise


def note_answer(span: Any, response: httpx2.Response, tries: int) -> None:
    """Notes in a span what came back."""
    span.set_attribute("http.response.status_code", response.status_code)
    if tries > 1:
        span.set_attribute("http.request.resend_count", tries - 1)
