"""How to go on from a page by counting: items, or pages.

Nothing is ever taken for the end because a page is short: servers give fewer items than
they are asked for, for reasons of their own. What ends is what says so, or a page that is
empty.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from .errors import PaginationError
from .paging import EMPTY_YET_MORE, Came, Next, PageStyle, Way, relations

_OTHER_PAGES: Final = frozenset(("first", "last", "prev", "previous"))


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
            raise PaginationError(EMPTY_YET_MORE)
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
        said = came.asked.get(self.parameter), came.at(self.current), self.first
        number = next((n for n in map(_number, said) if n is not None), None)
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
