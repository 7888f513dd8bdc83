"""`client.pets` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/pets",
    replies={"204": NoReply()},
)


class Pets(Resource):
    """Reached as `client.pets`."""

    def retrieve(self) -> None:
        """GET /pets"""
        return self._client.call(_RETRIEVE)


class AsyncPets(AsyncResource):
    """Reached as `client.pets`."""

    async def retrieve(self) -> None:
        """GET /pets"""
        return await self._client.call(_RETRIEVE)
