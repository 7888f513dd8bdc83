"""`client.tiles` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/tiles",
    replies={"204": NoReply()},
)


class Tiles(Resource):
    """Reached as `client.tiles`."""

    def retrieve(self) -> None:
        """GET /tiles"""
        return self._client.call(_RETRIEVE)


class AsyncTiles(AsyncResource):
    """Reached as `client.tiles`."""

    async def retrieve(self) -> None:
        """GET /tiles"""
        return await self._client.call(_RETRIEVE)
