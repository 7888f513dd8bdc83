"""`client.calls` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.async_pages import AsyncEnvelopePages
from .._runtime.decoding import decode_str, list_of
from .._runtime.operation import NextLink, PagedOperation, Parameter
from .._runtime.sync_client import Resource
from .._runtime.sync_pages import EnvelopePages

if TYPE_CHECKING:
    from ..models.get_v1_calls_response import GetV1CallsResponse

_CALLS_LIST: PagedOperation[str, GetV1CallsResponse] = PagedOperation(
    method="GET",
    path="/v1/calls",
    parameters=(Parameter("PageSize", "query"), Parameter("X-Trace", "header")),
    items=lambda: list_of(decode_str),
    pages=NextLink(next=("next_page_uri",), items=("calls",)),
    body=lambda: _codecs.decode_get_v1_calls_response,
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
    ) -> EnvelopePages[str, GetV1CallsResponse]:
        """GET /v1/calls"""
        return self._client.pages(_CALLS_LIST, page_size, x_trace)


class AsyncCallsResource(AsyncResource):
    """Reached as `client.calls`."""

    def list(
        self,
        *,
        page_size: int | None = None,
        x_trace: str | None = None,
    ) -> AsyncEnvelopePages[str, GetV1CallsResponse]:
        """GET /v1/calls"""
        return self._client.pages(_CALLS_LIST, page_size, x_trace)
