"""Pages of items: requested one after the other, while they are iterated."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Final, Generic, TypeVar

import httpx2

from .cursors import Next, Walk
from .errors import PaginationError
from .operation import PagedOperation

if TYPE_CHECKING:
    from .async_client import AsyncClient

T = TypeVar("T")


class AsyncPages(Generic[T]):
    """All items of all pages. Nothing is requested before it is iterated, and each
    iteration starts anew.

    Items are neither left out nor deduplicated. Pages that lead back to an earlier one,
    or that are empty without end, raise `PaginationError`.
    """

    def __init__(
        self,
        client: AsyncClient,
        operation: PagedOperation[T],
        arguments: tuple[object, ...],
        body: object = None,
    ) -> None:
        self._client: Final = client
        self._operation: Final = operation
        self._arguments: Final = arguments
        self._body: Final = body

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """The pages themselves, each with the response that it came in."""
        page: AsyncPage[T] | None = await self.first_page()
        while page is not None:
            yield page
            page = await page.next_page()

    async def first_page(self) -> AsyncPage[T]:
        """One request: the page that the arguments ask for."""
        parameters = zip(self._operation.parameters, self._arguments, strict=True)
        sent = {one.name: value for one, value in parameters if one.place == "query"}
        walk = Walk(self._operation.pages, sent)
        return await self._page(walk, 0, self._arguments)

    async def _page(
        self, walk: Walk, position: int, arguments: tuple[object, ...]
    ) -> AsyncPage[T]:
        items, body, response = await self._client.request_page(
            self._operation, arguments, self._body
        )
        following = walk.step(position, body)
        return AsyncPage(self, walk, position, items, response, following)

    async def page_after(self, walk: Walk, place: int, by: Next) -> AsyncPage[T]:
        """The page that a cursor leads to from the page at a position."""
        arguments = tuple(
            by.cursor if (one.place, one.name) == ("query", by.parameter) else value
            for one, value in zip(
                self._operation.parameters, self._arguments, strict=True
            )
        )
        return await self._page(walk, place + 1, arguments)

    def __repr__(self) -> str:
        return f"<AsyncPages {self._operation.method} {self._operation.path}>"


class AsyncPage(Generic[T]):
    """One page of items."""

    def __init__(
        self,
        source: AsyncPages[T],
        walk: Walk,
        position: int,
        items: list[T],
        response: httpx2.Response,
        following: Next | PaginationError | None,
    ) -> None:
        self.items: Final = items
        self.response: Final = response
        """The response as it came, its request with all headers."""
        self._source: Final = source
        self._walk: Final = walk
        self._position: Final = position
        self._following: Final = following

    @property
    def has_next(self) -> bool:
        """Whether there is a next page to ask for; it may turn out to be empty."""
        return self._following is not None

    async def next_page(self) -> AsyncPage[T] | None:
        """One request for the page after this one; None, without a request, when this
        is the last.

        Raises PaginationError when this page cannot be gone on from.
        """
        if self._following is None:
            return None
        if isinstance(self._following, PaginationError):
            raise self._following
        following = self._following
        return await self._source.page_after(self._walk, self._position, following)

    def __repr__(self) -> str:
        return f"<AsyncPage {self._position + 1}: {len(self.items)} items>"
