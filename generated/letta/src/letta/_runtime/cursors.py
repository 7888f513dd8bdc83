"""How to go on from a page by a cursor: one that an item has, or one that the body has."""

from __future__ import annotations

from dataclasses import dataclass

from .errors import PaginationError
from .paging import EMPTY_YET_MORE, Came, Next, PageStyle, Way, is_cursor, value_at


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
            raise PaginationError(EMPTY_YET_MORE)
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
