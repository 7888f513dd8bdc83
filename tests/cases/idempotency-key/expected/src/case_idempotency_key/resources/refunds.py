"""`client.refunds` and what hangs from it."""

from __future__ import annotations

from uuid import UUID

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import IdempotencyKey
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_CREATE: Operation[None] = Operation(
    method="POST",
    path="/refunds",
    parameters=(IdempotencyKey("idempotency-key"),),
    replies={"201": NoReply()},
)


class Refunds(Resource):
    """Reached as `client.refunds`."""

    def create(self, *, idempotency_key: UUID | None = None) -> None:
        """POST /refunds

        Args:
            idempotency_key: Of the refund. One is made for the call when it is not
                given.
        """
        return self._client.call(_CREATE, idempotency_key)


class AsyncRefunds(AsyncResource):
    """Reached as `client.refunds`."""

    async def create(self, *, idempotency_key: UUID | None = None) -> None:
        """POST /refunds

        Args:
            idempotency_key: Of the refund. One is made for the call when it is not
                given.
        """
        return await self._client.call(_CREATE, idempotency_key)
