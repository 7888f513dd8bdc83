"""How a call goes on that did not come to its end: by a redirect, and without what must
not go along; or by another try, and after how long a wait."""

from __future__ import annotations

import re
import time
from typing import Final

import httpx2

from .redaction import SecretURL, harmless_headers, without
from .request import Outgoing

MAX_REDIRECTS: Final = 10
_STATUSES: Final = frozenset((408, 429, 500, 502, 503, 504))
_UNSEEN: Final = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout)
_OUR_FAULT: Final = (httpx2.UnsupportedProtocol, httpx2.LocalProtocolError)
_FIRST_WAIT: Final = 0.5
_LONGEST_WAIT: Final = 8.0
_LONGEST_HINT: Final = 60.0
_ABSURD_HINT: Final = 86_400.0


def redirected(
    request: httpx2.Request, response: httpx2.Response, is_spent: bool
) -> httpx2.Request | None:
    """The request that a redirect asks for; None when there is none, or none to follow.

    To another origin (scheme, host and port) no header goes that could be a credential,
    and no body: only GET and HEAD are followed there. A body that `is_spent` cannot go
    anywhere again.
    """
    following = response.next_request
    if following is None or (is_spent and following.method == request.method):
        return None
    url, key = following.url, getattr(request.url, "key", b"")
    if not leaves(request, following):
        if key:
            following.url = SecretURL.of(url, key)
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
    following.headers = harmless_headers(following.headers)
    following.url = (without(url, key) if key else url).copy_with(userinfo=b"")
    return following


def leaves(request: httpx2.Request, following: httpx2.Request) -> bool:
    """Whether a redirect goes to another origin."""
    return following.url.origin != request.url.origin


def wait_after(
    outcome: httpx2.Response | httpx2.RequestError,
    tries: int,
    out: Outgoing,
    left: float,
) -> float | None:
    """Seconds to wait before the next try; None when the outcome of so many tries has
    to stand. No try is made that would begin when no time is `left`."""
    settings = out.settings
    if isinstance(outcome, httpx2.Response):
        if outcome.status_code not in _STATUSES:
            settings.budget.give_back()
            return None
        is_worth_it = out.may_repeat
    else:
        # Without a connection the server has certainly not seen the request.
        is_worth_it = isinstance(outcome, _UNSEEN) or (
            out.may_repeat
            and isinstance(outcome, httpx2.TransportError)
            and not isinstance(outcome, _OUR_FAULT)
        )
    if not is_worth_it or out.is_spent or tries > settings.max_retries:
        return None
    wait = None
    if isinstance(outcome, httpx2.Response):
        wait = server_hint(outcome.headers, time.time())
    if wait is None:
        import random  # slow to import; most calls never wait

        longest = min(_LONGEST_WAIT, _FIRST_WAIT * 2.0 ** min(tries - 1, 10))
        wait = random.random() * longest
    return wait if wait < left and settings.budget.take() else None


def server_hint(headers: httpx2.Headers, now: float) -> float | None:
    """Seconds that the server asks to wait: `retry-after-ms`, else `Retry-After` (RFC
    9110, 10.2.3).

    60 at most. None without a hint, and for one that makes no sense: no number or date,
    one that is past, or more than a day.
    """
    text = headers.get("retry-after", "")
    wait = _number(headers.get("retry-after-ms", ""), 0.001)
    if wait is None:
        wait = _number(text, 1.0)
    if wait is None:
        wait = _seconds_until(text, now)
    if wait is None or not 0.0 <= wait <= _ABSURD_HINT:
        return None
    return min(wait, _LONGEST_HINT)


def _number(text: str, unit: float) -> float | None:
    # Python reads more as a number than a server means by one: `1_0`, `nan`.
    found = re.fullmatch(r"\s*[0-9]{1,18}(\.[0-9]{1,18})?\s*", text)
    return None if found is None else float(text) * unit


def _seconds_until(text: str, now: float) -> float | None:
    from email.utils import mktime_tz, parsedate_tz

    try:
        parts = parsedate_tz(text)
        return None if parts is None else mktime_tz((*parts[:9], parts[9] or 0)) - now
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
