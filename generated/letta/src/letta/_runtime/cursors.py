"""How to go on from a page by a cursor: one that an item has, or one that the body has."""

from __future__ import annotations

from typing import NamedTuple

from .errors import PaginationError
from .shapes import is_object
from .walk import EMPTY_YET_MORE, Asked, Came, Next, Way, is_cursor


class ItemCursor(NamedTuple):
    """The cursor is a property of an item: of the last one going forward, of the first
    one going back. An empty page is the end, or one that says that there is no more."""

    items: Way = ()
    """Where the array of items is in the body."""
    cursor: str = "id"
    after: str | None = None
    """The query parameter for going forward."""
    before: str | None = None
    """The query parameter for going back, which is what a caller does who gives it
    alone."""
    has_more: Way = ()

    def following(self, came: Came, asked: Asked) -> Next | None:
        """None at the end. Raises PaginationError when the item has no cursor."""
        more = came.more(self.has_more)
        if more and not came.items:
            raise PaginationError(EMPTY_YET_MORE)
        if more is False or not came.items:
            return None
        back = self.after is None or (
            self.before is not None
            and asked.query.get(self.before) is not None
            and asked.query.get(self.after) is None
        )
        parameter = self.before if back else self.after
        if parameter is None:
            return None
        place, item = ("first", came.items[0]) if back else ("last", came.items[-1])
        cursor = item.get(self.cursor) if is_object(item) else None
        if not is_cursor(cursor):
            raise PaginationError(
                f"the {place} item of the page has no {self.cursor!r} to go on from"
            )
        return Next(parameter, cursor)


class BodyCursor(NamedTuple):
    """The cursor is in the body. Where it is absent, null or empty is the end, and
    where the body says that there is no more."""

    next: Way
    parameter: str
    """The query parameter that takes the cursor."""
    items: Way = ()
    has_more: Way = ()
    is_last: Way = ()
    in_body: bool = False
    """Whether the cursor is sent as a property of the request body instead."""

    def following(self, came: Came, asked: Asked) -> Next | None:
        """None at the end. Raises PaginationError when the cursor cannot be one."""
        cursor = came.at(self.next)
        if cursor in (None, "") or came.more(self.has_more, self.is_last) is False:
            return None
        if not is_cursor(cursor):
            way = ".".join(self.next)
            raise PaginationError(
                f"the next cursor of the page, {way}, is no text or number"
            )
        return Next(self.parameter, cursor, self.in_body)
