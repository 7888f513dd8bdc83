"""Operations that answer page by page: what asks for one page after the other, and the
guards against pages that never end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Generic, NamedTuple, TypeAlias, TypeGuard, TypeVar

import httpx2

from .decoding import Decoder, OnMismatch, mismatch
from .encoding import encode_sent
from .errors import PaginationError
from .operation import Operation
from .replies import decode
from .shapes import is_array, is_object
from .unset import UNSET

T = TypeVar("T")
B = TypeVar("B")
Way: TypeAlias = tuple[str, ...]
"""The names of the properties that lead to a value; empty: the whole body."""

_EMPTY_PAGES: Final = 20
_EQUAL_PAGES: Final = 20


class Next(NamedTuple):
    """What the request of the next page has that the first one has not."""

    name: str
    """Of the parameter, or of the property of the request body; empty for a link, which
    takes the place of the path and the query."""
    value: str | int
    """A cursor, a number, or the URL."""

    def url(self, plain: httpx2.URL) -> httpx2.URL:
        """Where the request goes; `plain` is where it goes by its arguments. A link gets
        what the client adds to every query."""
        if self.name:
            return plain
        url = httpx2.URL(str(self.value))
        names = {b"", *(pair.partition(b"=")[0] for pair in url.query.split(b"&"))}
        pairs = plain.query.split(b"&")
        missing = [each for each in pairs if each.partition(b"=")[0] not in names]
        query = b"&".join([url.query, *missing]).lstrip(b"&")
        return url.copy_with(query=query or None)

    def __repr__(self) -> str:
        if not self.name:
            return "the same link"  # which may have a secret in its query
        return f"{self.name}={str(self.value)[:100]!r}"


class Came(NamedTuple):
    """A page as it came."""

    body: Any
    """Its JSON."""
    items: list[Any]
    """Those of the body, as JSON."""
    response: httpx2.Response
    asked: Mapping[str, Any]
    """What its request said, where the style says how to go on: in the query, those that
    were not sent as None, or in the JSON object of its body."""

    def at(self, way: Way) -> Any:
        """The property of the body that the names lead to; None where there is none."""
        return value_at(self.body, way) if way else None


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class PageStyle:
    """How to go on from a page: see `page_styles`."""

    items: Way = ()
    """Where the array of items is in the body."""
    has_more: Way = ()
    """Where the body says that there are more pages."""
    is_last: Way = ()
    """Where the body says that there are none."""
    in_body: bool = False
    """Whether what asks for a page is a property of the request body; else it is in the
    query."""

    def following(self, came: Came) -> Next | None:
        """None at the end. Raises PaginationError where it cannot be told."""
        raise NotImplementedError

    def more(self, came: Came) -> bool | None:
        """Whether the body says that there are more pages; None when it does not say."""
        has_more, is_last = came.at(self.has_more), came.at(self.is_last)
        if has_more is False or is_last is True:
            return False
        return has_more is True or is_last is False or None


class PagedOperation(Operation[list[T]], Generic[T, B]):
    """A call that answers with a page of many T in a body B, and how to go on from a
    page. Its `replies` are those of errors; every success is a page."""

    def __init__(
        self,
        method: str,
        path: str,
        *,
        items: Callable[[], Decoder[list[T]]],
        pages: PageStyle,
        body: Callable[[], Decoder[B]] | None = None,
        may_lack_items: bool = False,
        **more: Any,
    ) -> None:
        """Without a `body`, it is the array of items itself. `may_lack_items` says
        whether a page without the array, or with null for it, is an empty one."""
        super().__init__(method, path, accept="application/json", **more)
        self.items: Final = items
        self.pages: Final = pages
        self.body: Final = body
        self.may_lack_items: Final = may_lack_items

    def read_page(
        self, response: httpx2.Response, on_mismatch: OnMismatch
    ) -> tuple[list[T], Any]:
        """The items of a page, and its whole body as JSON. Raises DecodeError."""
        decode_items = self.items()

        def decode_page(container: Any, key: Any) -> tuple[list[T], Any]:
            body = container[key]
            for depth, name in enumerate(self.pages.items):
                inner = container.get(key) if is_object(container) else container[key]
                if not is_object(inner):
                    if inner is not None or depth == 0 or not self.may_lack_items:
                        mismatch(container, key, "object")
                    return [], body
                container, key = inner, name
            if self.may_lack_items and self.pages.items and container.get(key) is None:
                return [], body
            return decode_items(container, key), body

        page: tuple[list[T], Any] = decode(response, decode_page, on_mismatch)
        return page

    def read_body(self, response: httpx2.Response, on_mismatch: OnMismatch) -> B:
        """The whole body of a page. Raises DecodeError."""
        decoder: Any = self.items if self.body is None else self.body
        body: B = decode(response, decoder(), on_mismatch)
        return body


class Step(NamedTuple, Generic[T, B]):
    """A page that is asked for, and what was seen on the way to it."""

    walk: Walk[T, B]
    position: int = 0
    by: Next | None = None
    """What led here; None to the first page."""
    empty: int = 0
    """How many of the pages right before it had no items."""
    equal: int = 0
    """How many of the pages before it were as the one before the last."""
    before: tuple[list[Any], list[Any]] = ([], [])
    """The items of the last two pages that had some."""


class Walk(Generic[T, B]):
    """One way through the pages of an operation, from the first request on.

    A cursor belongs to one position, and so does a page of items that have an `id`. When
    one turns up at a later position, the server goes in a circle, or ignores what it is
    asked for. Asking for the page at a position again is no fault. Items without an id
    may well be equal: only a long row of pages that are all as the one before the last
    shows it.
    """

    def __init__(
        self,
        operation: PagedOperation[T, B],
        arguments: tuple[object, ...],
        body: object,
    ) -> None:
        self.operation: Final = operation
        self._arguments: Final = arguments
        self._body: Final = body
        has_body = body is not UNSET and bool(operation.bodies)
        sent: Any = encode_sent(body) if has_body else {}
        self._sent: Final[dict[str, Any]] = sent if is_object(sent) else {}
        in_body = operation.pages.in_body
        self._asked: Final = self._sent if in_body else operation.query_of(arguments)
        self._positions: Final[dict[object, int]] = {
            Next(*said): -1 for said in self._asked.items() if is_cursor(said[1])
        }

    def request(self, by: Next | None) -> tuple[tuple[object, ...], object]:
        """The arguments and the body that ask for a page."""
        if by is None:
            return self._arguments, self._body
        if self.operation.pages.in_body:
            return self._arguments, {**self._sent, by.name: by.value}
        arguments = list(self._arguments)
        for index, each in enumerate(self.operation.parameters):
            if each.place == "query" and by.name in ("", each.name):
                arguments[index] = by.value if by.name else None
        return tuple(arguments), self._body

    def following(
        self, step: Step[T, B], raw: Any, response: httpx2.Response
    ) -> Step[T, B] | PaginationError | None:
        """How to go on from the page that came: the fault, if it must not be gone on
        from; None at the end. Raises PaginationError when it shows that the walk goes in
        a circle."""
        style = self.operation.pages
        found = value_at(raw, style.items)
        items = found if is_array(found) else []
        asked = {**self._asked, step.by.name: step.by.value} if step.by else self._asked
        try:
            by = style.following(Came(raw, items, response, asked))
        except PaginationError as end:
            return end
        return by and self._checked(step, items, by)

    def _checked(
        self, step: Step[T, B], items: list[Any], by: Next
    ) -> Step[T, B] | PaginationError:
        """The next step. A fault is raised; that of the first page, which is of use even
        so, is returned."""
        position = step.position
        if self._positions.setdefault(by, position) < position:
            fault = _repeats(f"page {position + 1} leads to {by}, as before")
            if position > 0:
                raise fault
            return fault
        empty, equal, before = step.empty + 1, step.equal, step.before
        if items:
            empty, equal = 0, equal + 1 if items == before[0] else 0
            before = before[1], items
        if empty >= _EMPTY_PAGES:
            raise PaginationError(f"{_EMPTY_PAGES} empty pages in a row")
        first, last = _outline(items[:1]), _outline(items[-1:])
        if first and last:
            came = hash((len(items), first, last))
            if self._positions.setdefault(came, position) < position:
                raise _repeats(f"the items of page {position + 1} came before")
        if equal >= _EQUAL_PAGES:
            raise _repeats(f"{_EQUAL_PAGES} pages that came before")
        return Step(self, position + 1, by, empty, equal, before)


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
