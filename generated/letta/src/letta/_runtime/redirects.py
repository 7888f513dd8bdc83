"""Which redirects are followed, and what must not go along."""

from __future__ import annotations

from typing import Final

import httpx2

from .redaction import SecretURL, harmless_headers, without

MAX_REDIRECTS: Final = 10


def redirected(
    request: httpx2.Request, response: httpx2.Response, is_spent: bool = False
) -> httpx2.Request | None:
    """The request that a redirect asks for; None when there is none, or none to follow.

    To another origin (scheme, host and port) no header goes that could be a credential,
    and no body: only GET and HEAD are followed there. A body that `is_spent` cannot go
    anywhere again.
    """
    following = response.next_request
    if following is not None and is_spent and following.method == request.method:
        return None
    if following is None:
        return None
    url, key = following.url, getattr(request.url, "key", b"")
    if not leaves(request, following):
        if key:
            following.url = SecretURL.of(url, key)
        if "cookie" in request.headers:
            _keep_cookies(request, following)
        return following
    if request.method not in ("GET", "HEAD"):
        return None
    following.headers = harmless_headers(following.headers)
    url = without(url, key) if key else url
    following.url = url.copy_with(userinfo=b"")
    return following


def leaves(request: httpx2.Request, following: httpx2.Request) -> bool:
    """Whether a redirect goes to another origin."""
    return following.url.origin != request.url.origin


def _keep_cookies(request: httpx2.Request, following: httpx2.Request) -> None:
    """The cookies of a request, which `httpx2` leaves out, but for those that the
    connections have newer ones of."""
    newer = following.headers.get("cookie", "")
    pairs = [
        pair for pair in f"{request.headers['cookie']}; {newer}".split("; ") if pair
    ]
    by_name = {pair.partition("=")[0]: pair for pair in pairs}
    following.headers["cookie"] = "; ".join(by_name.values())
