"""`client.repos` and what hangs from it."""

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
    path="/repos",
    parameters=(Parameter("page", "query"), Parameter("limit", "query")),
    items=lambda: list_of(decode_str),
    pages=PageNumber(parameter="page"),
)


class Repos(Resource):
    """Reached as `client.repos`."""

    def list(self, *, page: int | None = None, limit: int | None = None) -> Pages[str]:
        """GET /repos

        Args:
            page: Page number of results to return (1-based).
        """
        return EnvelopePages(self._client, _LIST, page, limit)


class AsyncRepos(AsyncResource):
    """Reached as `client.repos`."""

    def list(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
    ) -> AsyncPages[str]:
        """GET /repos

        Args:
            page: Page number of results to return (1-based).
        """
        return AsyncEnvelopePages(self._client, _LIST, page, limit)
