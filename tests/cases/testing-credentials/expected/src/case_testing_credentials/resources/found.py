"""`client.found` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/found",
    replies={"204": NoReply()},
    security=(("openId",),),
)


class Found(Resource):
    """Reached as `client.found`."""

    def retrieve(self) -> None:
        """GET /found"""
        return self._client.call(_RETRIEVE)


class AsyncFound(AsyncResource):
    """Reached as `client.found`."""

    async def retrieve(self) -> None:
        """GET /found"""
        return await self._client.call(_RETRIEVE)
