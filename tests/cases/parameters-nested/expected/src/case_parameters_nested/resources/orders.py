"""`client.orders` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.choice import Choice
    from ..models.orders_retrieve_filter import OrdersRetrieveFilter

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/orders",
    parameters=(Parameter("choice", "query"), Parameter("filter", "query")),
    replies={"204": NoReply()},
)


class OrdersResource(Resource):
    """Reached as `client.orders`."""

    def retrieve(
        self,
        *,
        choice: Choice,
        filter: OrdersRetrieveFilter | None = None,
    ) -> None:
        """GET /orders"""
        return self._client.call(_RETRIEVE, choice, filter)


class AsyncOrdersResource(AsyncResource):
    """Reached as `client.orders`."""

    async def retrieve(
        self,
        *,
        choice: Choice,
        filter: OrdersRetrieveFilter | None = None,
    ) -> None:
        """GET /orders"""
        return await self._client.call(_RETRIEVE, choice, filter)
