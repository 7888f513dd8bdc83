"""`client.logs` and what hangs from it."""

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
    path="/logs",
    parameters=(Parameter("skip", "query"), Parameter("top", "query")),
    items=lambda: list_of(decode_str),
    pages=Offset(parameter="skip"),
)


class Logs(Resource):
    """Reached as `client.logs`."""

    def list(self, *, skip: int | None = None, top: int | None = None) -> Pages[str]:
        """GET /logs"""
        return EnvelopePages(self._client, _LIST, skip, top)


class AsyncLogs(AsyncResource):
    """Reached as `client.logs`."""

    def list(
        self,
        *,
        skip: int | None = None,
        top: int | None = None,
    ) -> AsyncPages[str]:
        """GET /logs"""
        return AsyncEnvelopePages(self._client, _LIST, skip, top)
