"""Pages of items: requested one after the other, while they are iterated."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Final, Generic, TypeAlias, TypeVar

import httpx2

from .errors import PaginationError
from .operation import Called
from .paging import PagedOperation, Step, Walk
from .redaction import redacted_response
from .replies import Opened
from .unset import UNSET

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
        *arguments: object,
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
        walk = Walk(self._operation, self._arguments, self._body)
        return _load(self._client, Step(walk))

    def __repr__(self) -> str:
        return f"<Pages {self._operation.method} {self._operation.path}>"


class EnvelopePage(Generic[T, B]):
    """One page of items."""

    def __init__(self, client: SyncClient, step: Step[T, B], opened: Opened) -> None:
        self._client: Final = client
        self._step: Final = step
        self._opened: Final = opened
        response, on_mismatch = opened.response, opened.settings.on_mismatch
        self.items: list[T] = []
        self.items, raw = step.walk.operation.read_page(response, on_mismatch)
        self._following: Final = step.walk.following(step, raw, response)

    @cached_property
    def response(self) -> httpx2.Response:
        """The response as it came; its request is without credentials and query."""
        return redacted_response(self._opened.response)

    @property
    def body(self) -> B:
        """The whole body, decoded when it is first asked for. Raises DecodeError."""
        return self._decoded  # as a property, whose type a protocol can ask for

    @cached_property
    def _decoded(self) -> B:
        on_mismatch = self._opened.settings.on_mismatch
        return self._step.walk.operation.read_body(self._opened.response, on_mismatch)

    @property
    def has_next(self) -> bool:
        """Whether there is a next page to ask for; it may turn out to be empty."""
        return self._following is not None

    def next_page(self) -> EnvelopePage[T, B] | None:
        """One request for the page after this one; None, without a request, when this
        is the last.

        Raises PaginationError when this page cannot be gone on from.
        """
        step = self._following
        if isinstance(step, PaginationError):
            raise step
        return None if step is None else _load(self._client, step)

    def __repr__(self) -> str:
        return f"<Page {self._step.position + 1}: {len(self.items)} items>"


def _load(client: SyncClient, step: Step[T, B]) -> EnvelopePage[T, B]:
    """One request, and the page that it gives."""
    called = Called(step.walk.operation, *step.walk.request(step.by))
    url = step.by and step.by.url
    opened = client.open_response(called, url=url, is_read=True)
    return EnvelopePage(client, step, opened)


Pages: TypeAlias = EnvelopePages[T, list[T]]
"""Pages that are an array of their items and nothing else."""
Page: TypeAlias = EnvelopePage[T, list[T]]
