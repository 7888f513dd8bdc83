"""`client.alerts` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.async_pages import AsyncEnvelopePages, AsyncPages
from .._runtime.decoding import decode_str, list_of
from .._runtime.page_styles import LinkHeader
from .._runtime.paging import PagedOperation
from .._runtime.parameters import Parameter
from .._runtime.sync_client import Resource
from .._runtime.sync_pages import EnvelopePages, Pages

_LIST: PagedOperation[str, list[str]] = PagedOperation(
    method="GET",
    path="/alerts",
    parameters=(Parameter("after", "query"), Parameter("per_page", "query")),
    items=lambda: list_of(decode_str),
    pages=LinkHeader(),
)


class Alerts(Resource):
    """Reached as `client.alerts`."""

    def list(
        self,
        *,
        after: str | None = None,
        per_page: int | None = None,
    ) -> Pages[str]:
        """GET /alerts

        Args:
            after: A cursor, as given in the Link header.
        """
        return EnvelopePages(self._client, _LIST, after, per_page)


class AsyncAlerts(AsyncResource):
    """Reached as `client.alerts`."""

    def list(
        self,
        *,
        after: str | None = None,
        per_page: int | None = None,
    ) -> AsyncPages[str]:
        """GET /alerts

        Args:
            after: A cursor, as given in the Link header.
        """
        return AsyncEnvelopePages(self._client, _LIST, after, per_page)
