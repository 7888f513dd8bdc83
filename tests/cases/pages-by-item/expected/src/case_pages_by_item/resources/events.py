"""`client.events` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.async_pages import AsyncEnvelopePages, AsyncPages
from .._runtime.decoding import list_of
from .._runtime.page_styles import ItemCursor
from .._runtime.paging import PagedOperation
from .._runtime.parameters import Parameter
from .._runtime.sync_client import Resource
from .._runtime.sync_pages import EnvelopePages, Pages

if TYPE_CHECKING:
    from ..models.article import Article

_LIST: PagedOperation[Article, list[Article]] = PagedOperation(
    method="GET",
    path="/events",
    parameters=(Parameter("starting_after", "query"),),
    items=lambda: list_of(_codecs.decode_article),
    pages=ItemCursor(after="starting_after"),
)


class EventsResource(Resource):
    """Reached as `client.events`."""

    def list(self, *, starting_after: str | None = None) -> Pages[Article]:
        """GET /events"""
        return EnvelopePages(self._client, _LIST, starting_after)


class AsyncEventsResource(AsyncResource):
    """Reached as `client.events`."""

    def list(self, *, starting_after: str | None = None) -> AsyncPages[Article]:
        """GET /events"""
        return AsyncEnvelopePages(self._client, _LIST, starting_after)
