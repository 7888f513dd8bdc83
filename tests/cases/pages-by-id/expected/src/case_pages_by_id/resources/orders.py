"""`client.orders` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.async_pages import AsyncEnvelopePages
from .._runtime.decoding import list_of
from .._runtime.page_styles import ItemCursor
from .._runtime.paging import PagedOperation
from .._runtime.parameters import Parameter
from .._runtime.sync_client import Resource
from .._runtime.sync_pages import EnvelopePages

if TYPE_CHECKING:
    from ..models.order import Order
    from ..models.orders import Orders

_LIST: PagedOperation[Order, Orders] = PagedOperation(
    method="GET",
    path="/orders",
    parameters=(
        Parameter("before_id", "query"),
        Parameter("after_id", "query"),
        Parameter("limit", "query"),
    ),
    items=lambda: list_of(_codecs.decode_order),
    pages=ItemCursor(
        after="after_id",
        before="before_id",
        has_more=("has_more",),
        items=("data",),
    ),
    body=lambda: _codecs.decode_orders,
)


class OrdersResource(Resource):
    """Reached as `client.orders`."""

    def list(
        self,
        *,
        before_id: str | None = None,
        after_id: str | None = None,
        limit: int | None = None,
    ) -> EnvelopePages[Order, Orders]:
        """GET /orders

        Args:
            limit: The server's default: `2`.
        """
        return EnvelopePages(self._client, _LIST, before_id, after_id, limit)


class AsyncOrdersResource(AsyncResource):
    """Reached as `client.orders`."""

    def list(
        self,
        *,
        before_id: str | None = None,
        after_id: str | None = None,
        limit: int | None = None,
    ) -> AsyncEnvelopePages[Order, Orders]:
        """GET /orders

        Args:
            limit: The server's default: `2`.
        """
        return AsyncEnvelopePages(self._client, _LIST, before_id, after_id, limit)
