"""`client.shelves` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.shelve_books_retrieve_filter import ShelveBooksRetrieveFilter

_BOOKS_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/shelves/{shelf}/books/{book}",
    parameters=(
        Parameter("shelf", "path"),
        Parameter("book", "path"),
        Parameter("q", "query"),
        Parameter("verbose", "query"),
        Parameter("tag", "query"),
        Parameter("ids", "query", explode=False),
        Parameter("filter", "query", style="deepObject", explode=True),
        Parameter("X-Trace", "header"),
        Parameter("session", "cookie"),
        Parameter("near", "query", style="pipeDelimited"),
    ),
    replies={"204": NoReply()},
)


class Shelves(Resource):
    """Reached as `client.shelves`."""

    @property
    def books(self) -> ShelveBooks:
        return ShelveBooks(self._client)


class AsyncShelves(AsyncResource):
    """Reached as `client.shelves`."""

    @property
    def books(self) -> AsyncShelveBooks:
        return AsyncShelveBooks(self._client)


class ShelveBooks(Resource):
    """Reached as `client.shelves.books`."""

    def retrieve(
        self,
        shelf: int,
        book: str,
        *,
        q: str,
        verbose: str | None = None,
        tag: list[str] | None = None,
        ids: list[int] | None = None,
        filter: ShelveBooksRetrieveFilter | None = None,
        x_trace: str | None = None,
        session: str | None = None,
        near: list[float] | None = None,
    ) -> None:
        """GET /shelves/{shelf}/books/{book}

        Args:
            q: What to look for
        """
        return self._client.call(
            _BOOKS_RETRIEVE,
            shelf,
            book,
            q,
            verbose,
            tag,
            ids,
            filter,
            x_trace,
            session,
            near,
        )


class AsyncShelveBooks(AsyncResource):
    """Reached as `client.shelves.books`."""

    async def retrieve(
        self,
        shelf: int,
        book: str,
        *,
        q: str,
        verbose: str | None = None,
        tag: list[str] | None = None,
        ids: list[int] | None = None,
        filter: ShelveBooksRetrieveFilter | None = None,
        x_trace: str | None = None,
        session: str | None = None,
        near: list[float] | None = None,
    ) -> None:
        """GET /shelves/{shelf}/books/{book}

        Args:
            q: What to look for
        """
        return await self._client.call(
            _BOOKS_RETRIEVE,
            shelf,
            book,
            q,
            verbose,
            tag,
            ids,
            filter,
            x_trace,
            session,
            near,
        )
