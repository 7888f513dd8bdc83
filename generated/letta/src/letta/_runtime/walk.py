"""From one page of items to the next: what styles of pages are asked and answer, and the
guards against pages that never end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple, Protocol, TypeAlias, TypeGuard

import httpx2

from .errors import PaginationError
from .shapes import is_object

EMPTY_YET_MORE: Final = "the page is empty, and yet says that there is more"
_EMPTY_PAGES: Final = 20
_EQUAL_PAGES: Final = 20
Way: TypeAlias = tuple[str, ...]
"""The names of the properties that lead to a value; empty: the whole body."""


class Next(NamedTuple):
    """What the request of the next page has that the first one has not."""

    name: str
    """Of the parameter, or of the property of the request body."""
    value: str | int
    """A cursor, a number, or a URL."""
    in_body: bool = False

    def argument(self, name: str, value: object) -> object:
        """What the request says in its query where the one before said this."""
        return self.value if name == self.name else value

    def url(self, plain: httpx2.URL) -> httpx2.URL:
        """Where the request goes; `plain` is where it goes by its arguments."""
        return plain

    def __str__(self) -> str:
        return f"{self.name}={str(self.value)[:100]!r}"


class Asked(NamedTuple):
    """What the request of a page said."""

    query: Mapping[str, Any]
    """The query parameters by name, those that were not sent as None."""
    body: Mapping[str, Any]
    """The JSON object that was sent; empty where none was."""

    def value(self, name: str, in_body: bool) -> Any:
        return (self.body if in_body else self.query).get(name)


class Came(NamedTuple):
    """A page as it came."""

    body: Any
    """Its JSON."""
    items: list[Any]
    """Those of the body, as JSON."""
    response: httpx2.Response

    def at(self, way: Way) -> Any:
        """The property of the body that the names lead to; None where there is none."""
        return value_at(self.body, way) if way else None

    def more(self, has_more: Way, is_last: Way = ()) -> bool | None:
        """Whether the body says that there are more pages; None when it does not say."""
        if self.at(has_more) is False or self.at(is_last) is True:
            return False
        return self.at(has_more) is True or self.at(is_last) is False or None


class PageStyle(Protocol):
    """How to go on from a page: see `cursors`, `numbered`, `links`."""

    @property
    def items(self) -> Way: ...
    def following(self, came: Came, asked: Asked) -> Next | None: ...


class Seen:
    """What a walk has seen so far.

    A cursor belongs to one position, and so does a page of items that have an `id`. When
    one turns up at a later position, the server goes in a circle, or ignores what it is
    asked for. Asking for the page at a position again is no fault. Items without an id
    may well be equal: only a long row of pages that are all as the one before the last
    shows it.
    """

    def __init__(self, asked: Asked) -> None:
        self._positions: dict[object, int] = {
            Next(name, value, in_body): -1
            for said, in_body in ((asked.query, False), (asked.body, True))
            for name, value in said.items()
            if is_cursor(value)
        }
        self._empty: dict[int, int] = {}
        self._last = -1
        self._before: tuple[list[Any], list[Any]] = ([], [])
        self._equal = 0

    def check(
        self, position: int, items: list[Any], following: Next
    ) -> PaginationError | None:
        """Raises PaginationError for a page (0 is the first) that shows that the walk
        does not end. Returns it for the first one, which is of use even so."""
        page = position + 1
        if self._positions.setdefault(following, position) < position:
            fault = _repeats(f"page {page} leads to {following}, as before")
            if position > 0:
                raise fault
            return fault
        if not items:
            self._empty[position] = self._empty.get(position - 1, 0) + 1
            if self._empty[position] >= _EMPTY_PAGES:
                raise PaginationError(f"{_EMPTY_PAGES} empty pages in a row")
        first, last = _outline(items[:1]), _outline(items[-1:])
        if first and last:
            came = hash((len(items), first, last))
            if self._positions.setdefault(came, position) < position:
                raise _repeats(f"the items of page {page} came before")
        if items and position > self._last:
            self._equal = self._equal + 1 if items == self._before[0] else 0
            if self._equal >= _EQUAL_PAGES:
                raise _repeats(f"{_EQUAL_PAGES} pages that came before")
            self._before = (self._before[1], items)
        self._last = max(position, self._last)
        return None


def _repeats(how: str) -> PaginationError:
    return PaginationError(f"the server repeats itself: {how}")


def _outline(items: list[Any]) -> frozenset[Any]:
    """What is not nested of an item with an id; of any other, nothing."""
    has_id = items and is_object(items[0]) and is_cursor(items[0].get("id"))
    members = items[0].items() if has_id else ()
    return frozenset(each for each in members if not isinstance(each[1], (dict, list)))


def value_at(body: Any, way: Way) -> Any:
    """The value that the property names lead to; None when they lead nowhere."""
    for name in way:
        if not is_object(body):
            return None
        body = body.get(name)
    return body


def is_cursor(value: Any) -> TypeGuard[str | int]:
    """Whether a value can be sent as a cursor."""
    return value != "" and (type(value) is str or type(value) is int)


def relations(link: Mapping[str, str]) -> list[str]:
    """What the target of a link is to the page: `next`, `last` and so on."""
    return link.get("rel", "").lower().split()
