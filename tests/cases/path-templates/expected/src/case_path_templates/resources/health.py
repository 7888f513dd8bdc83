"""`client.health` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/v1/health/**",
    replies={"204": NoReply()},
)


class Health(Resource):
    """Reached as `client.health`."""

    def retrieve(self) -> None:
        """GET /v1/health/**"""
        return self._client.call(_RETRIEVE)


class AsyncHealth(AsyncResource):
    """Reached as `client.health`."""

    async def retrieve(self) -> None:
        """GET /v1/health/**"""
        return await self._client.call(_RETRIEVE)
