"""`client.repos` and what hangs from it."""

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
    path="/repos",
    parameters=(Parameter("page", "query"), Parameter("per_page", "query")),
    items=lambda: list_of(decode_str),
    pages=LinkHeader(),
)


class ReposResource(Resource):
    """Reached as `client.repos`."""

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
    ) -> Pages[str]:
        """GET /repos

        Args:
            page: The server's default: `1`.
        """
        return EnvelopePages(self._client, _LIST, page, per_page)


class AsyncReposResource(AsyncResource):
    """Reached as `client.repos`."""

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
    ) -> AsyncPages[str]:
        """GET /repos

        Args:
            page: The server's default: `1`.
        """
        return AsyncEnvelopePages(self._client, _LIST, page, per_page)
