"""When a failed try is worth another one, and how long to wait for it."""

from __future__ import annotations

import re
import threading
import time
from typing import Final

import httpx2

_STATUSES: Final = frozenset((408, 429, 500, 502, 503, 504))
_UNSEEN: Final = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout)
_OUR_FAULT: Final = (httpx2.UnsupportedProtocol, httpx2.LocalProtocolError)
_FIRST_WAIT: Final = 0.5
_LONGEST_WAIT: Final = 8.0
_LONGEST_HINT: Final = 60.0
_ABSURD_HINT: Final = 86_400.0


class RetryBudget:
    """Keeps the retries of a client, and of all that came from it, from multiplying an
    outage.

    A bucket of tokens. A retry takes one; an answer without a fault brings back a tenth
    of one. So in the long run there are no more retries than a tenth of the calls,
    however many fail.
    """

    def __init__(self, tokens: float = 30.0) -> None:
        self._most = tokens
        self._tokens = tokens
        self._lock = threading.Lock()

    def take(self) -> bool:
        """Whether a retry may be made; takes its token."""
        with self._lock:
            if self._tokens < 1.0:
                return False
            self._tokens -= 1.0
            return True

    def give_back(self) -> None:
        with self._lock:
            self._tokens = min(self._most, self._tokens + 0.1)


class Tries:
    """The tries of one call."""

    def __init__(self, may_repeat: bool, most: int, budget: RetryBudget) -> None:
        self._may_repeat = may_repeat
        self._most = most
        self._budget = budget
        self._begun: Final = time.perf_counter()
        self.count = 0
        """How many were started."""

    @property
    def elapsed(self) -> float:
        """Seconds since the first one."""
        return time.perf_counter() - self._begun

    def start(self) -> float:
        """Counts one more try; the time that it starts at, for `log_try`."""
        self.count += 1
        return time.perf_counter()

    def wait_after(
        self,
        outcome: httpx2.Response | httpx2.RequestError,
        left: float | None = None,
        is_spent: bool = False,
    ) -> float | None:
        """Seconds to wait before the next try; None when the outcome has to stand.

        `left` is how long the call may still take: no try is made that would begin
        after that. A request `is_spent` when its body cannot be sent once more.
        """
        if isinstance(outcome, httpx2.Response):
            if outcome.status_code not in _STATUSES:
                self._budget.give_back()
                return None
            retry = self._may_repeat
        else:
            # Without a connection the server has certainly not seen the request.
            retry = isinstance(outcome, _UNSEEN) or (
                self._may_repeat
                and isinstance(outcome, httpx2.TransportError)
                and not isinstance(outcome, _OUR_FAULT)
            )
        if not retry or is_spent or self.count > self._most:
            return None
        wait = self._wait(outcome)
        if left is not None and wait >= left:
            return None
        return wait if self._budget.take() else None

    def _wait(self, outcome: httpx2.Response | httpx2.RequestError) -> float:
        if isinstance(outcome, httpx2.Response):
            hint = server_hint(outcome.headers, time.time())
            if hint is not None:
                return hint
        import random  # slow to import; most calls never wait

        longest = min(_LONGEST_WAIT, _FIRST_WAIT * 2.0 ** min(self.count - 1, 10))
        return random.random() * longest


def server_hint(headers: httpx2.Headers, now: float) -> float | None:
    """Seconds that the server asks to wait: `retry-after-ms`, else `Retry-After` (RFC
    9110, 10.2.3).

    60 at most. None without a hint, and for one that makes no sense: no number or date,
    one that is past, or more than a day.
    """
    wait = _number(headers.get("retry-after-ms", ""), 0.001)
    if wait is None:
        text = headers.get("retry-after", "")
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
