"""`client.found` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.async_pages import AsyncEnvelopePages
from .._runtime.decoding import list_of
from .._runtime.json_body import JsonBody
from .._runtime.page_styles import PageNumber
from .._runtime.paging import PagedOperation
from .._runtime.sync_client import Resource
from .._runtime.sync_pages import EnvelopePages
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.found import Found
    from ..models.found_search_body import FoundSearchBody
    from ..models.item import Item

_SEARCH: PagedOperation[Item, Found] = PagedOperation(
    method="POST",
    path="/found/search",
    bodies=(JsonBody(),),
    items=lambda: list_of(_codecs.decode_item),
    pages=PageNumber(
        parameter="from",
        total_pages=("info", "all"),
        in_body=True,
        items=("found",),
    ),
    body=lambda: _codecs.decode_found,
    may_lack_items=True,
)


class FoundResource(Resource):
    """Reached as `client.found`."""

    def search(
        self,
        body: FoundSearchBody | Unset = UNSET,
    ) -> EnvelopePages[Item, Found]:
        """POST /found/search"""
        return EnvelopePages(self._client, _SEARCH, body=body)


class AsyncFoundResource(AsyncResource):
    """Reached as `client.found`."""

    def search(
        self,
        body: FoundSearchBody | Unset = UNSET,
    ) -> AsyncEnvelopePages[Item, Found]:
        """POST /found/search"""
        return AsyncEnvelopePages(self._client, _SEARCH, body=body)
