"""`client.numbers` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_CREATE: Operation[None] = Operation(
    method="POST",
    path="/numbers",
    parameters=(Parameter("Idempotency-Key", "header"),),
    replies={"201": NoReply()},
)


class Numbers(Resource):
    """Reached as `client.numbers`."""

    def create(self, *, idempotency_key: int) -> None:
        """POST /numbers"""
        return self._client.call(_CREATE, idempotency_key)


class AsyncNumbers(AsyncResource):
    """Reached as `client.numbers`."""

    async def create(self, *, idempotency_key: int) -> None:
        """POST /numbers"""
        return await self._client.call(_CREATE, idempotency_key)
