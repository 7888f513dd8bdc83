"""Pages of items: requested one after the other, while they are iterated."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Generic, TypeAlias, TypeVar

import httpx2

from .cursors import Asked, Came, Next
from .decoding import parse_json
from .encoding import dump_body
from .errors import PaginationError
from .model import UNSET
from .operation import PagedOperation
from .shapes import is_object
from .walk import Walk

if TYPE_CHECKING:
    from .sync_client import SyncClient

T = TypeVar("T")
B = TypeVar("B")


class EnvelopePages(Generic[T, B]):
    """All items of all pages. Nothing is requested before it is iterated, and each
    iteration starts anew.

    Items are neither left out nor deduplicated. Pages that lead back to an earlier one,
    or that are empty without end, raise `PaginationError`.
    """

    def __init__(
        self,
        client: SyncClient,
        operation: PagedOperation[T, B],
        arguments: tuple[object, ...],
        body: object = UNSET,
    ) -> None:
        self._client: Final = client
        self._operation: Final = operation
        self._arguments: Final = arguments
        self._body: Final = body

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

    def take(self, count: int) -> Iterator[T]:
        """At most so many items in all, and no page that they do not need."""
        if count < 0:
            raise ValueError(f"{count} items cannot be taken")
        return self._take(count)

    def _take(self, count: int) -> Iterator[T]:
        page = self.first_page() if count else None
        while page is not None:
            yield from page.items[:count]
            count -= len(page.items)
            page = page.next_page() if count > 0 else None

    def pages(self) -> Iterator[EnvelopePage[T, B]]:
        """The pages themselves, each with the response that it came in."""
        page: EnvelopePage[T, B] | None = self.first_page()
        while page is not None:
            yield page
            page = page.next_page()

    def first_page(self) -> EnvelopePage[T, B]:
        """One request: the page that the arguments ask for."""
        walk = Walk(self._operation.pages, self._asked(self._arguments, self._body))
        return self._page(walk, 0, self._arguments, self._body)

    def _page(
        self,
        walk: Walk,
        position: int,
        arguments: tuple[object, ...],
        body: object,
        link: str | None = None,
    ) -> EnvelopePage[T, B]:
        items, raw, response = self._client.request_page(
            self._operation, arguments, body, link
        )
        asked = self._asked(arguments, body)
        following = walk.step(position, Came(raw, response), asked)
        return EnvelopePage(self, walk, position, items, response, following)

    def page_after(
        self,
        walk: Walk,
        place: int,
        by: Next,
    ) -> EnvelopePage[T, B]:
        """The page that a cursor or a link leads to from the page at a position."""
        arguments, body = self._arguments, self._body
        link = str(by.value) if by.place == "link" else None
        if by.place == "query":
            arguments = tuple(
                by.value if (one.place, one.name) == ("query", by.name) else value
                for one, value in zip(
                    self._operation.parameters, arguments, strict=True
                )
            )
        elif by.place == "body":
            body = {**self._sent_body(body), by.name: by.value}
        return self._page(walk, place + 1, arguments, body, link)

    def body_of(self, response: httpx2.Response) -> B:
        """The whole body of a page that came in this response."""
        return self._client.page_body(self._operation, response)

    def _asked(self, arguments: tuple[object, ...], body: object) -> Asked:
        parameters = zip(self._operation.parameters, arguments, strict=True)
        query = {one.name: value for one, value in parameters if one.place == "query"}
        return Asked(query, self._sent_body(body))

    def _sent_body(self, body: object) -> Mapping[str, Any]:
        if body is UNSET or not self._operation.bodies:
            return {}
        plain = parse_json(dump_body(body))  # without the fields that are not sent
        return plain if is_object(plain) else {}

    def __repr__(self) -> str:
        return f"<Pages {self._operation.method} {self._operation.path}>"


class EnvelopePage(Generic[T, B]):
    """One page of items."""

    def __init__(
        self,
        source: EnvelopePages[T, B],
        walk: Walk,
        position: int,
        items: list[T],
        response: httpx2.Response,
        following: Next | PaginationError | None,
    ) -> None:
        self.items: Final = items
        self.response: Final = response
        """The response as it came; its request is without credentials and query."""
        self._source: Final = source
        self._walk: Final = walk
        self._position: Final = position
        self._following: Final = following

    @cached_property
    def body(self) -> B:
        """The whole body, decoded when it is first asked for. Raises DecodeError."""
        return self._source.body_of(self.response)

    @property
    def has_next(self) -> bool:
        """Whether there is a next page to ask for; it may turn out to be empty."""
        return self._following is not None

    def next_page(self) -> EnvelopePage[T, B] | None:
        """One request for the page after this one; None, without a request, when this
        is the last.

        Raises PaginationError when this page cannot be gone on from.
        """
        if self._following is None:
            return None
        if isinstance(self._following, PaginationError):
            raise self._following
        following = self._following
        return self._source.page_after(self._walk, self._position, following)

    def __repr__(self) -> str:
        return f"<Page {self._position + 1}: {len(self.items)} items>"


Pages: TypeAlias = EnvelopePages[T, list[T]]
"""Pages that are an array of their items and nothing else."""
Page: TypeAlias = EnvelopePage[T, list[T]]
