"""`client.motto` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/motto",
    replies={"204": NoReply()},
    security=((), ("token",)),
)


class Motto(Resource):
    """Reached as `client.motto`."""

    def retrieve(self) -> None:
        """GET /motto"""
        return self._client.call(_RETRIEVE)


class AsyncMotto(AsyncResource):
    """Reached as `client.motto`."""

    async def retrieve(self) -> None:
        """GET /motto"""
        return await self._client.call(_RETRIEVE)
