"""How to go on from a page: by a cursor, by counting, or by a link that the server gives.

Nothing is ever taken for the end because a page is short: servers give fewer items than
they are asked for, for reasons of their own. What ends is what says so, or a page that is
empty.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import httpx2

from .errors import PaginationError
from .paging import Came, Next, PageStyle, Way, is_cursor, relations, value_at

_EMPTY_YET_MORE: Final = "the page is empty, and yet says that there is more"
_OTHER_PAGES: Final = frozenset(("first", "last", "prev", "previous"))
_LONGEST_LINK: Final = 65_536


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class ItemCursor(PageStyle):
    """The cursor is a property of an item: of the last one going forward, of the first
    one going back. An empty page is the end, or one that says that there is no more."""

    cursor: str = "id"
    after: str | None = None
    """The query parameter for going forward."""
    before: str | None = None
    """The query parameter for going back, which is what a caller does who gives it
    alone."""

    def following(self, came: Came) -> Next | None:
        more = self.more(came)
        if more and not came.items:
            raise PaginationError(_EMPTY_YET_MORE)
        if more is False or not came.items:
            return None
        is_back = self.after is None or (
            self.before is not None
            and came.asked.get(self.before) is not None
            and came.asked.get(self.after) is None
        )
        parameter = self.before if is_back else self.after
        if parameter is None:
            return None
        place, index = ("first", 0) if is_back else ("last", -1)
        cursor = value_at(came.items[index], (self.cursor,))
        if not is_cursor(cursor):
            raise PaginationError(
                f"the {place} item of the page has no {self.cursor!r} to go on from"
            )
        return Next(parameter, cursor)


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class BodyCursor(PageStyle):
    """The cursor is in the body. Where it is absent, null or empty is the end, and
    where the body says that there is no more."""

    next: Way
    parameter: str
    """What takes the cursor."""

    def following(self, came: Came) -> Next | None:
        cursor = came.at(self.next)
        if cursor in (None, "") or self.more(came) is False:
            return None
        if not is_cursor(cursor):
            way = ".".join(self.next)
            raise PaginationError(
                f"the next cursor of the page, {way}, is no text or number"
            )
        return Next(self.parameter, cursor)


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class _Numbered(PageStyle):
    parameter: str

    def more(self, came: Came) -> bool | None:
        """Whether there are more pages: as the body says, or links to other pages with
        none to a next one among them; None when nothing says it."""
        links = came.response.links.values()
        found = {each for link in links for each in relations(link)}
        if found & _OTHER_PAGES and "next" not in found:
            return False
        return super().more(came)


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Offset(_Numbered):
    """The next page begins so many items further on."""

    first: int = 0
    """The offset that the server takes when it is given none."""
    step: Way = ()
    """Where the body says how far a page reaches. Pages out of which the server has
    filtered items are shorter; without this, the next offset is counted in items."""
    total: Way = ()
    """Where the body says how many items there are in all."""

    def following(self, came: Came) -> Next | None:
        more = self.more(came)
        if more is False:
            return None
        start = came.asked.get(self.parameter)
        offset = self.first if start is None else _number(start)
        if offset is None:
            raise PaginationError(
                f"{self.parameter}={start!r} is no number to go on from"
            )
        count = len(came.items)
        further = offset + (_number(came.at(self.step)) or count)
        if more and further == offset:
            raise PaginationError(_EMPTY_YET_MORE)
        total = _number(came.at(self.total))
        if total is None or total < offset - self.first + count:
            more = more or count > 0  # a total does not count what this walk counts
        else:
            more = more or further - self.first < total
        if not more or further == offset:
            return None
        return Next(self.parameter, further)


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class PageNumber(_Numbered):
    """The next page has the next number."""

    first: int | None = 1
    """The number that the server takes when it is given none; None where only the body
    tells."""
    current: Way = ()
    """Where the body says which page it is."""
    total_pages: Way = ()

    def following(self, came: Came) -> Next | None:
        more = self.more(came)
        total = _number(came.at(self.total_pages))
        if more is False or not (more or total is not None or came.items):
            return None
        said = came.asked.get(self.parameter), came.at(self.current)
        number = next((n for n in map(_number, said) if n is not None), self.first)
        if number is None:
            raise PaginationError("the page does not say which one it is")
        if not more and total is not None:
            left = total - number - 1 + (1 if self.first is None else self.first)
            if left == 0 or (left < 0 and not came.items):
                return None  # a total does not always count what is here
        return Next(self.parameter, number + 1)


def _number(value: Any) -> int | None:
    """A count; JSON has 3.0 for 3 as well. None for anything else."""
    if type(value) is float and value.is_integer():
        value = int(value)
    return value if type(value) is int and value >= 0 else None


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class NextLink(PageStyle):
    """The URL of the next page is in the body. Where it is absent, null or empty is the
    end."""

    next: Way

    def following(self, came: Came) -> Next | None:
        link = came.at(self.next)
        if link in (None, "") or self.more(came) is False:
            return None
        return Next("", _checked_link(link, came.response))


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class LinkHeader(PageStyle):
    """The URL of the next page is in the header `Link`, with `rel="next"` (RFC 8288).
    Where there is none is the end."""

    def following(self, came: Came) -> Next | None:
        for link in came.response.links.values():
            if "next" in relations(link) and "anchor" not in link:
                return Next("", _checked_link(link.get("url"), came.response))
        return None


def _checked_link(link: Any, response: httpx2.Response) -> str:
    """The absolute URL of a link in a response, which may be relative to it.

    It takes the credentials of the call along, so it stays at the origin (scheme, host
    and port) that the call went to. Raises PaginationError for all others.
    """
    if type(link) is not str or len(link) > _LONGEST_LINK:
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
