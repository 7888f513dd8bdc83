"""`client.clusters` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.async_pages import AsyncEnvelopePages
from .._runtime.decoding import decode_str, list_of
from .._runtime.page_styles import BodyCursor
from .._runtime.paging import PagedOperation
from .._runtime.parameters import Parameter
from .._runtime.sync_client import Resource
from .._runtime.sync_pages import EnvelopePages

if TYPE_CHECKING:
    from ..models.clusters_list_response import ClustersListResponse

_LIST: PagedOperation[str, ClustersListResponse] = PagedOperation(
    method="GET",
    path="/clusters",
    parameters=(Parameter("pageToken", "query"), Parameter("pageSize", "query")),
    items=lambda: list_of(decode_str),
    pages=BodyCursor(
        next=("nextPageToken",),
        parameter="pageToken",
        items=("clusters",),
    ),
    body=lambda: _codecs.decode_clusters_list_response,
    may_lack_items=True,
)


class Clusters(Resource):
    """Reached as `client.clusters`."""

    def list(
        self,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
    ) -> EnvelopePages[str, ClustersListResponse]:
        """GET /clusters"""
        return EnvelopePages(self._client, _LIST, page_token, page_size)


class AsyncClusters(AsyncResource):
    """Reached as `client.clusters`."""

    def list(
        self,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
    ) -> AsyncEnvelopePages[str, ClustersListResponse]:
        """GET /clusters"""
        return AsyncEnvelopePages(self._client, _LIST, page_token, page_size)
