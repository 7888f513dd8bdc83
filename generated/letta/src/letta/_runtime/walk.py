"""One way through the pages of an operation, and the guards against pages that never end."""

from __future__ import annotations

from typing import Any, Final, Protocol

from .cursors import Asked, Came, Next, Way, is_cursor, value_at
from .errors import PaginationError
from .shapes import is_array, is_object


class PageStyle(Protocol):
    """How to go on from a page: see `cursors`, `numbered`, `links`."""

    @property
    def items(self) -> Way: ...
    def following(self, came: Came, asked: Asked) -> Next | None: ...


_EMPTY_PAGES: Final = 20
_EQUAL_PAGES: Final = 20


class Walk:
    """What a walk has seen so far.

    A cursor belongs to one position. When it turns up at a later one, the server goes
    in a circle, or ignores cursors. Asking for the page at a position again is no
    fault.
    """

    def __init__(self, style: PageStyle, asked: Asked) -> None:
        self._style = style
        self._positions: dict[Next, int] = {
            Next("query", name, value): -1
            for name, value in asked.query.items()
            if is_cursor(value)
        }
        self._positions.update(
            (Next("body", name, value), -1)
            for name, value in asked.body.items()
            if is_cursor(value)
        )
        self._empty: dict[int, int] = {}
        self._repeats = _Repeats()

    def step(
        self, position: int, came: Came, asked: Asked
    ) -> Next | PaginationError | None:
        """How to go on from the page at a position (0 is the first): the fault, if it
        must not be gone on from; None at the end.

        Raises PaginationError when the page itself shows that the walk goes in a
        circle.
        """
        try:
            following = self._style.following(came, asked)
        except PaginationError as fault:
            return fault
        if following is None:
            return None
        items = value_at(came.body, self._style.items)
        found = self._positions.setdefault(following, position)
        if found < position:
            repeat = PaginationError(
                f"the server repeats itself: page {position + 1} leads to "
                f"{following}, as before"
            )
            if position == 0:
                return repeat  # the first page is of use even so
            raise repeat
        self._repeats.check(position, items)
        self._empty[position] = 0 if items else self._empty.get(position - 1, 0) + 1
        if self._empty[position] >= _EMPTY_PAGES:
            raise PaginationError(f"{_EMPTY_PAGES} empty pages in a row")
        return following


class _Repeats:
    """Sees a server that gives the same pages again whatever it is asked for.

    Items that have an `id` do not come again, so one page that does shows it; it is
    found by comparing each page with one that stays for twice as long each time
    (Brent's algorithm). Other items may well be equal: only a long row of pages that are
    all as the one before the last shows it.
    """

    def __init__(self) -> None:
        self._last = -1
        self._kept: Any = None
        self._until = 1
        self._before: tuple[Any, Any] = (None, None)
        self._equal = 0

    def check(self, position: int, items: Any) -> None:
        """Raises PaginationError. Positions come in order; others are not looked at."""
        if position != self._last + 1:
            return
        self._last = position
        if not items:
            return
        if items == self._kept and _have_ids(items):
            raise PaginationError(
                f"the server repeats itself: the items of page {position + 1} came before"
            )
        self._equal = self._equal + 1 if items == self._before[0] else 0
        if self._equal >= _EQUAL_PAGES:
            raise PaginationError(
                f"the server repeats itself: {_EQUAL_PAGES} pages that came before"
            )
        self._before = (self._before[1], items)
        if position + 1 >= self._until:
            self._kept, self._until = items, 2 * self._until


def _have_ids(items: Any) -> bool:
    return is_array(items) and all(
        is_object(item) and is_cursor(item.get("id")) for item in items
    )
