"""How to go on from a page by counting: items, or pages.

Nothing is ever taken for the end because a page is short: servers give fewer items than
they are asked for, for reasons of their own. What ends is what says so, or a page that is
empty.
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from .cursors import (
    EMPTY_YET_MORE,
    Asked,
    Came,
    Next,
    Way,
    relations,
    says,
    value_at,
)
from .errors import PaginationError
from .shapes import is_array

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
        if _is_end(came, self.has_more, self.is_last):
            return None
        items = value_at(came.body, self.items)
        count = len(items) if is_array(items) else 0
        step = _number(value_at(came.body, self.step)) if self.step else None
        start = asked.value(self.parameter, self.in_body)
        offset = self.first if start is None else _number(start)
        if offset is None:
            raise PaginationError(
                f"{self.parameter}={start!r} is no number to go on from"
            )
        total = _number(value_at(came.body, self.total)) if self.total else None
        if total is not None and offset - self.first + count > total:
            total = None  # it does not count what this walk counts
        further = offset + (step or count)
        more = says(came.body, self.has_more, True) or says(
            came.body, self.is_last, False
        )
        if further == offset and more:
            raise PaginationError(EMPTY_YET_MORE)
        if further == offset or (count == 0 and total is None and not more):
            return None
        if not more and total is not None and further - self.first >= total:
            return None
        return Next("body" if self.in_body else "query", self.parameter, further)


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
        if _is_end(came, self.has_more, self.is_last):
            return None
        more = says(came.body, self.has_more, True) or says(
            came.body, self.is_last, False
        )
        total = _number(value_at(came.body, self.total_pages))
        if not value_at(came.body, self.items) and total is None and not more:
            return None
        number = _number(asked.value(self.parameter, self.in_body))
        if number is None and self.current:
            number = _number(value_at(came.body, self.current))
        if number is None:
            number = self.first
        if number is None:
            raise PaginationError("the page does not say which one it is")
        first = 1 if self.first is None else self.first
        if not more and total is not None and number - first + 1 >= total:
            is_beyond = number - first + 1 > total  # it does not count what is here
            if not is_beyond or not value_at(came.body, self.items):
                return None
        return Next("body" if self.in_body else "query", self.parameter, number + 1)


def _is_end(came: Came, has_more: Way, is_last: Way) -> bool:
    """Whether the page says that it is the last: in its body, or by links to other pages
    with none to a next one among them."""
    if says(came.body, has_more, False) or says(came.body, is_last, True):
        return True
    found = {each for link in came.response.links.values() for each in relations(link)}
    return bool(found & _OTHER_PAGES) and "next" not in found


def _number(value: Any) -> int | None:
    """A count; JSON has 3.0 for 3 as well. None for anything else."""
    if type(value) is float and value.is_integer():
        value = int(value)
    return value if type(value) is int and value >= 0 else None
