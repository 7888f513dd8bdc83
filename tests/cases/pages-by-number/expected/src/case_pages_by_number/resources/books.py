"""`client.books` and what hangs from it."""

from __future__ import annotations

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
    from ..models.books_books import BooksBooks

_LIST: PagedOperation[str, BooksBooks] = PagedOperation(
    method="GET",
    path="/books",
    parameters=(Parameter("page", "query"), Parameter("size", "query")),
    items=lambda: list_of(decode_str),
    pages=PageNumber(
        parameter="page",
        first=None,
        current=("number",),
        is_last=("last",),
        items=("content",),
    ),
    body=lambda: _codecs.decode_books_books,
)


class BooksResource(Resource):
    """Reached as `client.books`."""

    def list(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
    ) -> EnvelopePages[str, BooksBooks]:
        """GET /books"""
        return EnvelopePages(self._client, _LIST, page, size)


class AsyncBooksResource(AsyncResource):
    """Reached as `client.books`."""

    def list(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
    ) -> AsyncEnvelopePages[str, BooksBooks]:
        """GET /books"""
        return AsyncEnvelopePages(self._client, _LIST, page, size)
