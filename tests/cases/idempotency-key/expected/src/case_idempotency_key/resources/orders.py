"""`client.orders` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.async_client import AsyncResource
from .._runtime.json_body import JsonBody
from .._runtime.operation import Operation
from .._runtime.parameters import IdempotencyKey
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.order import Order

_CREATE: Operation[None] = Operation(
    method="POST",
    path="/orders",
    parameters=(IdempotencyKey("Idempotency-Key"),),
    bodies=(JsonBody(),),
    replies={"201": NoReply()},
)


class Orders(Resource):
    """Reached as `client.orders`."""

    def create(self, body: Order, *, idempotency_key: str | None = None) -> None:
        """POST /orders

        Args:
            idempotency_key: Constraints: maxLength 64. One is made for the call when it
                is not given.
        """
        return self._client.call(_CREATE, idempotency_key, body=body)


class AsyncOrders(AsyncResource):
    """Reached as `client.orders`."""

    async def create(self, body: Order, *, idempotency_key: str | None = None) -> None:
        """POST /orders

        Args:
            idempotency_key: Constraints: maxLength 64. One is made for the call when it
                is not given.
        """
        return await self._client.call(_CREATE, idempotency_key, body=body)
