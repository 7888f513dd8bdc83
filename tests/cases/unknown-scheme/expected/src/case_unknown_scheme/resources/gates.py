"""`client.gates` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/gates",
    replies={"204": NoReply()},
)


class Gates(Resource):
    """Reached as `client.gates`."""

    def retrieve(self) -> None:
        """GET /gates"""
        return self._client.call(_RETRIEVE)


class AsyncGates(AsyncResource):
    """Reached as `client.gates`."""

    async def retrieve(self) -> None:
        """GET /gates"""
        return await self._client.call(_RETRIEVE)
