"""`client.authors` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.async_pages import AsyncEnvelopePages, AsyncPages
from .._runtime.decoding import decode_str, list_of
from .._runtime.page_styles import PageNumber
from .._runtime.paging import PagedOperation
from .._runtime.parameters import Parameter
from .._runtime.sync_client import Resource
from .._runtime.sync_pages import EnvelopePages, Pages

_LIST: PagedOperation[str, list[str]] = PagedOperation(
    method="GET",
    path="/authors",
    parameters=(Parameter("page[number]", "query"), Parameter("page[size]", "query")),
    items=lambda: list_of(decode_str),
    pages=PageNumber(parameter="page[number]"),
)


class Authors(Resource):
    """Reached as `client.authors`."""

    def list(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Pages[str]:
        """GET /authors

        Args:
            page_number: The server's default: `1`.
        """
        return EnvelopePages(self._client, _LIST, page_number, page_size)


class AsyncAuthors(AsyncResource):
    """Reached as `client.authors`."""

    def list(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> AsyncPages[str]:
        """GET /authors

        Args:
            page_number: The server's default: `1`.
        """
        return AsyncEnvelopePages(self._client, _LIST, page_number, page_size)
