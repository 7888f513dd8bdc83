"""How to go on from a page, and the guards against pages that never end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple, TypeGuard

from .errors import PaginationError
from .shapes import is_object

_EMPTY_PAGES: Final = 20


class Next(NamedTuple):
    """The query parameter that asks for the next page, and its value."""

    parameter: str
    cursor: str | int


class ItemCursor(NamedTuple):
    """The cursor is a property of an item: of the last one going forward, of the first
    one going back. An empty page is the end."""

    items: tuple[str, ...] = ()
    """Where the array of items is in the body."""
    cursor: str = "id"
    after: str | None = None
    """The query parameter for going forward."""
    before: str | None = None
    """The query parameter for going back, which is what a caller does who gives it
    alone."""

    def following(self, body: Any, sent: Mapping[str, Any]) -> Next | None:
        """None at the end. Raises PaginationError when the item has no cursor."""
        items = value_at(body, self.items)
        if not items:
            return None
        back = self.after is None or (
            self.before is not None
            and sent.get(self.before) is not None
            and sent.get(self.after) is None
        )
        parameter = self.before if back else self.after
        if parameter is None:
            return None
        place, item = ("first", items[0]) if back else ("last", items[-1])
        cursor = item.get(self.cursor) if is_object(item) else None
        if not is_cursor(cursor):
            raise PaginationError(
                f"the {place} item of the page has no {self.cursor!r} to go on from"
            )
        return Next(parameter, cursor)


class BodyCursor(NamedTuple):
    """The cursor is in the body. Where it is absent, null or empty is the end, and
    where `has_more` is false."""

    items: tuple[str, ...]
    next: tuple[str, ...]
    parameter: str
    has_more: tuple[str, ...] | None = None

    def following(self, body: Any, sent: Mapping[str, Any]) -> Next | None:
        """None at the end. Raises PaginationError when the cursor cannot be one."""
        if self.has_more is not None and value_at(body, self.has_more) is False:
            return None
        cursor = value_at(body, self.next)
        if cursor is None or cursor == "":
            return None
        if not is_cursor(cursor):
            raise PaginationError(
                f"the next cursor of the page, {'.'.join(self.next)}, is no text or number"
            )
        return Next(self.parameter, cursor)


def value_at(body: Any, way: tuple[str, ...]) -> Any:
    """The value that the property names lead to; None when they lead nowhere."""
    for name in way:
        if not is_object(body):
            return None
        body = body.get(name)
    return body


def is_cursor(value: Any) -> TypeGuard[str | int]:
    """Whether a value can be sent as a cursor."""
    return value != "" and (type(value) is str or type(value) is int)


class Walk:
    """One way through the pages of an operation: what it has seen so far.

    A cursor belongs to one position. When it turns up at a later one, the server goes
    in a circle, or ignores cursors. Asking for the page at a position again is no
    fault.
    """

    def __init__(
        self, cursors: ItemCursor | BodyCursor, sent: Mapping[str, Any]
    ) -> None:
        self._cursors = cursors
        self._sent = sent
        self._positions: dict[Next, int] = {
            Next(name, value): -1 for name, value in sent.items() if is_cursor(value)
        }
        self._empty: dict[int, int] = {}

    def step(self, position: int, body: Any) -> Next | PaginationError | None:
        """How to go on from the page at a position (0 is the first): the fault, if it
        must not be gone on from; None at the end.

        Raises PaginationError when the page itself shows that the walk goes in a
        circle.
        """
        try:
            following = self._cursors.following(body, self._sent)
        except PaginationError as fault:
            return fault
        if following is None:
            return None
        found = self._positions.setdefault(following, position)
        if found < position:
            repeat = PaginationError(
                f"the server repeats itself: page {position + 1} leads to "
                f"{following.parameter}={str(following.cursor)[:100]!r}, as before"
            )
            if position == 0:
                return repeat  # the first page is of use even so
            raise repeat
        empty = not value_at(body, self._cursors.items)
        self._empty[position] = self._empty.get(position - 1, 0) + 1 if empty else 0
        if self._empty[position] >= _EMPTY_PAGES:
            raise PaginationError(f"{_EMPTY_PAGES} empty pages in a row")
        return following
