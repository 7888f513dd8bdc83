"""`client.pods` and what hangs from it."""

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
    from ..models.pods import Pods

_LIST: PagedOperation[str, Pods] = PagedOperation(
    method="GET",
    path="/pods",
    parameters=(Parameter("continue", "query"), Parameter("limit", "query")),
    items=lambda: list_of(decode_str),
    pages=BodyCursor(
        next=("metadata", "continue"),
        parameter="continue",
        items=("items",),
    ),
    body=lambda: _codecs.decode_pods,
    may_lack_items=True,
)


class PodsResource(Resource):
    """Reached as `client.pods`."""

    def list(
        self,
        *,
        continue_: str | None = None,
        limit: int | None = None,
    ) -> EnvelopePages[str, Pods]:
        """GET /pods"""
        return EnvelopePages(self._client, _LIST, continue_, limit)


class AsyncPodsResource(AsyncResource):
    """Reached as `client.pods`."""

    def list(
        self,
        *,
        continue_: str | None = None,
        limit: int | None = None,
    ) -> AsyncEnvelopePages[str, Pods]:
        """GET /pods"""
        return AsyncEnvelopePages(self._client, _LIST, continue_, limit)
