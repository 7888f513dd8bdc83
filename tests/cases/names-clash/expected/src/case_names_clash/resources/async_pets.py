"""`client.async_pets` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/async-pets",
    replies={"204": NoReply()},
)


class ResourceAsyncPets(Resource):
    """Reached as `client.async_pets`."""

    def retrieve(self) -> None:
        """GET /async-pets"""
        return self._client.call(_RETRIEVE)


class AsyncResourceAsyncPets(AsyncResource):
    """Reached as `client.async_pets`."""

    async def retrieve(self) -> None:
        """GET /async-pets"""
        return await self._client.call(_RETRIEVE)
