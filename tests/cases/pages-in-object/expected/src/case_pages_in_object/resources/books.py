"""`client.books` and what hangs from it."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.async_pages import AsyncEnvelopePages
from .._runtime.decoding import decode_str, list_of
from .._runtime.page_styles import PageNumber
from .._runtime.paging import PagedOperation
from .._runtime.parameters import Parameter
from .._runtime.sync_client import Resource
from .._runtime.sync_pages import EnvelopePages

if TYPE_CHECKING:
    from ..models.books import Books

_LIST: PagedOperation[str, Books] = PagedOperation(
    method="GET",
    path="/books",
    parameters=(
        Parameter("genre", "query"),
        Parameter("page", "query"),
        Parameter("size", "query"),
        Parameter("sort", "query"),
    ),
    items=lambda: list_of(decode_str),
    pages=PageNumber(
        parameter="page",
        first=None,
        current=("number",),
        total_pages=("totalPages",),
        is_last=("last",),
        items=("content",),
    ),
    body=lambda: _codecs.decode_books,
    may_lack_items=True,
)


class BooksResource(Resource):
    """Reached as `client.books`."""

    def list(
        self,
        *,
        genre: str | None = None,
        page: int | None = None,
        size: int | None = None,
        sort: builtins.list[str] | None = None,
    ) -> EnvelopePages[str, Books]:
        """GET /books

        Args:
            page: Constraints: format int32, minimum 0.
            size: How many. Constraints: format int32, minimum 1.
        """
        return EnvelopePages(self._client, _LIST, genre, page, size, sort)


class AsyncBooksResource(AsyncResource):
    """Reached as `client.books`."""

    def list(
        self,
        *,
        genre: str | None = None,
        page: int | None = None,
        size: int | None = None,
        sort: builtins.list[str] | None = None,
    ) -> AsyncEnvelopePages[str, Books]:
        """GET /books

        Args:
            page: Constraints: format int32, minimum 0.
            size: How many. Constraints: format int32, minimum 1.
        """
        return AsyncEnvelopePages(self._client, _LIST, genre, page, size, sort)
