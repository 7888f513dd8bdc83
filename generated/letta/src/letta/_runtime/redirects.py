"""Which redirects are followed, and what must not go along."""

from __future__ import annotations

from typing import Final

import httpx2

from .redaction import harmless_headers

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
    if following is None or not leaves(request, following):
        return following
    if request.method not in ("GET", "HEAD"):
        return None
    following.headers = harmless_headers(following.headers)
    following.url = following.url.copy_with(userinfo=b"")
    return following


def leaves(request: httpx2.Request, following: httpx2.Request) -> bool:
    """Whether a redirect goes to another origin."""
    return following.url.origin != request.url.origin
