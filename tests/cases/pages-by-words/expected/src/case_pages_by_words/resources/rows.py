"""`client.rows` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.async_pages import AsyncEnvelopePages, AsyncPages
from .._runtime.decoding import decode_str, list_of
from .._runtime.page_styles import Offset
from .._runtime.paging import PagedOperation
from .._runtime.parameters import Parameter
from .._runtime.sync_client import Resource
from .._runtime.sync_pages import EnvelopePages, Pages

_LIST: PagedOperation[str, list[str]] = PagedOperation(
    method="GET",
    path="/rows",
    parameters=(Parameter("start", "query"), Parameter("limit", "query")),
    items=lambda: list_of(decode_str),
    pages=Offset(parameter="start"),
)


class Rows(Resource):
    """Reached as `client.rows`."""

    def list(self, *, start: int | None = None, limit: int | None = None) -> Pages[str]:
        """GET /rows

        Args:
            start: Constraints: minimum 0.
        """
        return EnvelopePages(self._client, _LIST, start, limit)


class AsyncRows(AsyncResource):
    """Reached as `client.rows`."""

    def list(
        self,
        *,
        start: int | None = None,
        limit: int | None = None,
    ) -> AsyncPages[str]:
        """GET /rows

        Args:
            start: Constraints: minimum 0.
        """
        return AsyncEnvelopePages(self._client, _LIST, start, limit)
