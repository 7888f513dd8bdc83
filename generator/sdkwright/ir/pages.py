"""The ways to go on from a page of items.

A style here has the name and the fields of the class of the runtime that walks it; a field
that has its default is not written. Where a field is a tuple of names, they lead to a
property of the response body; none: there is no such property.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class ItemCursor:
    """The next page starts after a property of the last item, or before that of the first."""

    cursor: str = "id"
    after: str | None = None
    before: str | None = None
    has_more: tuple[str, ...] = ()


@dataclass(frozen=True)
class BodyCursor:
    """The body has the cursor of the next page."""

    next: tuple[str, ...]
    parameter: str
    has_more: tuple[str, ...] = ()
    is_last: tuple[str, ...] = ()
    in_body: bool = False
    """Whether the parameter is a property of the request body; else it is in the query."""


@dataclass(frozen=True)
class Offset:
    """The next page begins so many items further on."""

    parameter: str
    first: int = 0
    """What the server takes when the offset is not given."""
    step: tuple[str, ...] = ()
    """How far a page reaches, which may be further than it has items."""
    total: tuple[str, ...] = ()
    """How many items there are in all."""
    has_more: tuple[str, ...] = ()
    is_last: tuple[str, ...] = ()
    in_body: bool = False


@dataclass(frozen=True)
class PageNumber:
    """The next page has the next number."""

    parameter: str
    first: int | None = 1
    """What the server takes when the number is not given; None when only the body tells."""
    current: tuple[str, ...] = ()
    total_pages: tuple[str, ...] = ()
    has_more: tuple[str, ...] = ()
    is_last: tuple[str, ...] = ()
    in_body: bool = False


@dataclass(frozen=True)
class NextLink:
    """The body has the URL of the next page."""

    next: tuple[str, ...]
    has_more: tuple[str, ...] = ()


@dataclass(frozen=True)
class LinkHeader:
    """The header `Link` has the URL of the next page (RFC 8288)."""


PageStyle: TypeAlias = (
    ItemCursor | BodyCursor | Offset | PageNumber | NextLink | LinkHeader
)
