"""`client.status` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/status",
    replies={"204": NoReply()},
    server="/",
)


class Status(Resource):
    """Reached as `client.status`."""

    def retrieve(self) -> None:
        """GET /status"""
        return self._client.call(_RETRIEVE)


class AsyncStatus(AsyncResource):
    """Reached as `client.status`."""

    async def retrieve(self) -> None:
        """GET /status"""
        return await self._client.call(_RETRIEVE)
