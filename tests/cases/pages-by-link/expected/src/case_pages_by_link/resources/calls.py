"""`client.calls` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.async_pages import AsyncEnvelopePages
from .._runtime.decoding import decode_str, list_of
from .._runtime.page_styles import NextLink
from .._runtime.paging import PagedOperation
from .._runtime.parameters import Parameter
from .._runtime.sync_client import Resource
from .._runtime.sync_pages import EnvelopePages

if TYPE_CHECKING:
    from ..models.calls_list_response import CallsListResponse

_LIST: PagedOperation[str, CallsListResponse] = PagedOperation(
    method="GET",
    path="/v1/calls",
    parameters=(Parameter("PageSize", "query"), Parameter("X-Trace", "header")),
    items=lambda: list_of(decode_str),
    pages=NextLink(next=("next_page_uri",), items=("calls",)),
    body=lambda: _codecs.decode_calls_list_response,
    may_lack_items=True,
    security=(("token",),),
)


class CallsResource(Resource):
    """Reached as `client.calls`."""

    def list(
        self,
        *,
        page_size: int | None = None,
        x_trace: str | None = None,
    ) -> EnvelopePages[str, CallsListResponse]:
        """GET /v1/calls"""
        return EnvelopePages(self._client, _LIST, page_size, x_trace)


class AsyncCallsResource(AsyncResource):
    """Reached as `client.calls`."""

    def list(
        self,
        *,
        page_size: int | None = None,
        x_trace: str | None = None,
    ) -> AsyncEnvelopePages[str, CallsListResponse]:
        """GET /v1/calls"""
        return AsyncEnvelopePages(self._client, _LIST, page_size, x_trace)
