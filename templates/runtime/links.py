"""How to go on from a page by a link that the server gives, and where such a link may lead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import httpx2

from .errors import PaginationError
from .paging import Came, Next, PageStyle, Way, relations

_LONGEST: Final = 65_536


class _Link(Next):
    """A link takes the place of the path and the query."""

    __slots__ = ()

    def argument(self, name: str, value: object) -> object:
        return None

    def __str__(self) -> str:
        return "the same link"  # which may have a secret in its query

    __repr__ = __str__

    def url(self, plain: httpx2.URL) -> httpx2.URL:
        """The link, with what the client adds to every query."""
        url = httpx2.URL(str(self.value))
        names = {b"", *(pair.partition(b"=")[0] for pair in url.query.split(b"&"))}
        pairs = plain.query.split(b"&")
        missing = [each for each in pairs if each.partition(b"=")[0] not in names]
        query = b"&".join([url.query, *missing]).lstrip(b"&")
        return url.copy_with(query=query or None)


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class NextLink(PageStyle):
    """The URL of the next page is in the body. Where it is absent, null or empty is the
    end."""

    next: Way

    def following(self, came: Came) -> Next | None:
        link = came.at(self.next)
        if link in (None, "") or self.more(came) is False:
            return None
        return _Link("", checked_link(link, came.response))


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class LinkHeader(PageStyle):
    """The URL of the next page is in the header `Link`, with `rel="next"` (RFC 8288).
    Where there is none is the end."""

    def following(self, came: Came) -> Next | None:
        for link in came.response.links.values():
            if "next" in relations(link) and "anchor" not in link:
                return _Link("", checked_link(link.get("url"), came.response))
        return None


def checked_link(link: Any, response: httpx2.Response) -> str:
    """The absolute URL of a link in a response, which may be relative to it.

    It takes the credentials of the call along, so it stays at the origin (scheme, host
    and port) that the call went to. Raises PaginationError for all others.
    """
    if type(link) is not str or len(link) > _LONGEST:
        raise PaginationError("the link to the next page is no URL")
    first = response.history[0] if response.history else response
    try:
        base = response.request.url.copy_with(query=None)
        url = base.join(link.strip()).copy_with(fragment=None)
    except (httpx2.InvalidURL, ValueError):
        raise PaginationError("the link to the next page is no URL") from None
    if url.userinfo:
        raise PaginationError("the link to the next page has a user name in it")
    if url.scheme not in ("http", "https") or url.origin != first.request.url.origin:
        raise PaginationError(
            "the link to the next page leads away from "
            f"{first.request.url.scheme}://{first.request.url.netloc.decode()}, to "
            f"{url.scheme}://{url.netloc.decode()[:100]}, and is not followed"
        )
    return str(url)
