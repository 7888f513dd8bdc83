"""`client.tags` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.async_pages import AsyncEnvelopePages
from .._runtime.decoding import decode_str, list_of
from .._runtime.page_styles import NextLink
from .._runtime.paging import PagedOperation
from .._runtime.sync_client import Resource
from .._runtime.sync_pages import EnvelopePages

if TYPE_CHECKING:
    from ..models.tags_list_response import TagsListResponse

_LIST: PagedOperation[str, TagsListResponse] = PagedOperation(
    method="GET",
    path="/v1/tags",
    items=lambda: list_of(decode_str),
    pages=NextLink(next=("nextLink",), items=("tags",)),
    body=lambda: _codecs.decode_tags_list_response,
    may_lack_items=True,
    security=(("token",),),
)


class Tags(Resource):
    """Reached as `client.tags`."""

    def list(self) -> EnvelopePages[str, TagsListResponse]:
        """GET /v1/tags"""
        return EnvelopePages(self._client, _LIST)


class AsyncTags(AsyncResource):
    """Reached as `client.tags`."""

    def list(self) -> AsyncEnvelopePages[str, TagsListResponse]:
        """GET /v1/tags"""
        return AsyncEnvelopePages(self._client, _LIST)
