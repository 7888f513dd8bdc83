"""`client.cursor` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.async_pages import AsyncEnvelopePages
from .._runtime.decoding import list_of
from .._runtime.page_styles import BodyCursor
from .._runtime.paging import PagedOperation
from .._runtime.parameters import Parameter
from .._runtime.sync_client import Resource
from .._runtime.sync_pages import EnvelopePages

if TYPE_CHECKING:
    from ..models.found import Found
    from ..models.item import Item

_LIST: PagedOperation[Item, Found] = PagedOperation(
    method="GET",
    path="/cursor",
    parameters=(Parameter("from", "query"),),
    items=lambda: list_of(_codecs.decode_item),
    pages=BodyCursor(next=("info", "to"), parameter="from", items=("found",)),
    body=lambda: _codecs.decode_found,
    may_lack_items=True,
)


class Cursor(Resource):
    """Reached as `client.cursor`."""

    def list(self, *, from_: str | None = None) -> EnvelopePages[Item, Found]:
        """GET /cursor"""
        return EnvelopePages(self._client, _LIST, from_)


class AsyncCursor(AsyncResource):
    """Reached as `client.cursor`."""

    def list(self, *, from_: str | None = None) -> AsyncEnvelopePages[Item, Found]:
        """GET /cursor"""
        return AsyncEnvelopePages(self._client, _LIST, from_)
