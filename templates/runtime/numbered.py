"""How to go on from a page by counting: items, or pages.

Nothing is ever taken for the end because a page is short: servers give fewer items than
they are asked for, for reasons of their own. What ends is what says so, or a page that is
empty.
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from .errors import PaginationError
from .walk import EMPTY_YET_MORE, Asked, Came, Next, Way, relations

_OTHER_PAGES: Final = frozenset(("first", "last", "prev", "previous"))


class Offset(NamedTuple):
    """The next page begins so many items further on."""

    parameter: str
    items: Way = ()
    first: int = 0
    """The offset that the server takes when it is given none."""
    step: Way = ()
    """Where the body says how far a page reaches. Pages out of which the server has
    filtered items are shorter; without this, the next offset is counted in items."""
    total: Way = ()
    """Where the body says how many items there are in all."""
    has_more: Way = ()
    is_last: Way = ()
    in_body: bool = False
    """Whether the offset is a property of the request body."""

    def following(self, came: Came, asked: Asked) -> Next | None:
        """None at the end. Raises PaginationError for an offset that is no number."""
        more = _more(came, self.has_more, self.is_last)
        if more is False:
            return None
        start = asked.value(self.parameter, self.in_body)
        offset = self.first if start is None else _number(start)
        if offset is None:
            raise PaginationError(
                f"{self.parameter}={start!r} is no number to go on from"
            )
        count = len(came.items)
        further = offset + (_number(came.at(self.step)) or count)
        if more and further == offset:
            raise PaginationError(EMPTY_YET_MORE)
        total = _number(came.at(self.total))
        if total is None or total < offset - self.first + count:
            more = more or count > 0  # a total does not count what this walk counts
        else:
            more = more or further - self.first < total
        if not more or further == offset:
            return None
        return Next(self.parameter, further, self.in_body)


class PageNumber(NamedTuple):
    """The next page has the next number."""

    parameter: str
    items: Way = ()
    first: int | None = 1
    """The number that the server takes when it is given none; None where only the body
    tells."""
    current: Way = ()
    """Where the body says which page it is."""
    total_pages: Way = ()
    has_more: Way = ()
    is_last: Way = ()
    in_body: bool = False
    """Whether the number is a property of the request body."""

    def following(self, came: Came, asked: Asked) -> Next | None:
        """None at the end. Raises PaginationError when it cannot be told which page
        this is."""
        more = _more(came, self.has_more, self.is_last)
        total = _number(came.at(self.total_pages))
        if more is False or not (more or total is not None or came.items):
            return None
        number = _number(asked.value(self.parameter, self.in_body))
        if number is None:
            number = _number(came.at(self.current))
        if number is None:
            number = self.first
        if number is None:
            raise PaginationError("the page does not say which one it is")
        if not more and total is not None:
            left = total - number - 1 + (1 if self.first is None else self.first)
            if left == 0 or (left < 0 and not came.items):
                return None  # a total does not always count what is here
        return Next(self.parameter, number + 1, self.in_body)


def _more(came: Came, has_more: Way, is_last: Way) -> bool | None:
    """Whether there are more pages: as the body says, or links to other pages with none
    to a next one among them; None when nothing says it."""
    found = {each for link in came.response.links.values() for each in relations(link)}
    if found & _OTHER_PAGES and "next" not in found:
        return False
    return came.more(has_more, is_last)


def _number(value: Any) -> int | None:
    """A count; JSON has 3.0 for 3 as well. None for anything else."""
    if type(value) is float and value.is_integer():
        value = int(value)
    return value if type(value) is int and value >= 0 else None
