"""How to go on from a page by a cursor: one that an item has, or one that the body has."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal, NamedTuple, TypeAlias, TypeGuard

import httpx2

from .errors import PaginationError
from .shapes import is_object

EMPTY_YET_MORE: Final = "the page is empty, and yet says that there is more"

Way: TypeAlias = tuple[str, ...]
"""The names of the properties that lead to a value; empty: the whole body."""


class Next(NamedTuple):
    """What the request of the next page has that the first one has not."""

    place: Literal["query", "body", "link"]
    name: str
    """Of the parameter, or of the property of the request body."""
    value: str | int
    """A cursor, a number, or a URL."""

    def argument(self, name: str, value: object) -> object:
        """What the request says in its query where the one before said this."""
        return self.value if name == self.name else value

    def url(self, plain: httpx2.URL) -> httpx2.URL:
        """Where the request goes; `plain` is where it goes by its arguments."""
        return plain

    def __str__(self) -> str:
        if self.place == "link":
            return "the same link"  # which may have a secret in its query
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
    response: httpx2.Response


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
        items = value_at(came.body, self.items)
        if says(came.body, self.has_more, False):
            return None
        if not items:
            if says(came.body, self.has_more, True):
                raise PaginationError(EMPTY_YET_MORE)
            return None
        back = self.after is None or (
            self.before is not None
            and asked.query.get(self.before) is not None
            and asked.query.get(self.after) is None
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
        return Next("query", parameter, cursor)


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
        if says(came.body, self.has_more, False) or says(came.body, self.is_last, True):
            return None
        cursor = value_at(came.body, self.next)
        if cursor is None or cursor == "":
            return None
        if not is_cursor(cursor):
            way = ".".join(self.next)
            raise PaginationError(
                f"the next cursor of the page, {way}, is no text or number"
            )
        return Next("body" if self.in_body else "query", self.parameter, cursor)


def value_at(body: Any, way: Way) -> Any:
    """The value that the property names lead to; None when they lead nowhere."""
    for name in way:
        if not is_object(body):
            return None
        body = body.get(name)
    return body


def says(body: Any, way: Way, value: bool) -> bool:
    """Whether there is such a property, and it is true, or false, as asked."""
    return bool(way) and value_at(body, way) is value


def is_cursor(value: Any) -> TypeGuard[str | int]:
    """Whether a value can be sent as a cursor."""
    return value != "" and (type(value) is str or type(value) is int)


def relations(link: Mapping[str, str]) -> list[str]:
    """What the target of a link is to the page: `next`, `last` and so on."""
    return link.get("rel", "").lower().split()
