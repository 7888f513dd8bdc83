"""`client.items` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_LIST: Operation[None] = Operation(
    method="GET",
    path="/items",
    replies={"204": NoReply()},
)


class Items(Resource):
    """Reached as `client.items`."""

    def list(self) -> None:
        """GET /items"""
        return self._client.call(_LIST)


class AsyncItems(AsyncResource):
    """Reached as `client.items`."""

    async def list(self) -> None:
        """GET /items"""
        return await self._client.call(_LIST)
