"""`client.link` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.async_pages import AsyncEnvelopePages
from .._runtime.decoding import list_of
from .._runtime.page_styles import NextLink
from .._runtime.paging import PagedOperation
from .._runtime.sync_client import Resource
from .._runtime.sync_pages import EnvelopePages

if TYPE_CHECKING:
    from ..models.found import Found
    from ..models.item import Item

_LIST: PagedOperation[Item, Found] = PagedOperation(
    method="GET",
    path="/link",
    items=lambda: list_of(_codecs.decode_item),
    pages=NextLink(next=("info", "to"), items=("found",)),
    body=lambda: _codecs.decode_found,
    may_lack_items=True,
)


class Link(Resource):
    """Reached as `client.link`."""

    def list(self) -> EnvelopePages[Item, Found]:
        """GET /link"""
        return EnvelopePages(self._client, _LIST)


class AsyncLink(AsyncResource):
    """Reached as `client.link`."""

    def list(self) -> AsyncEnvelopePages[Item, Found]:
        """GET /link"""
        return AsyncEnvelopePages(self._client, _LIST)
