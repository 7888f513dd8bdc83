"""`client.doors` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/doors",
    replies={"204": NoReply()},
    security=(("token",),),
)


class DoorsResource(Resource):
    """Reached as `client.doors`."""

    def retrieve(self) -> None:
        """GET /doors"""
        return self._client.call(_RETRIEVE)


class AsyncDoorsResource(AsyncResource):
    """Reached as `client.doors`."""

    async def retrieve(self) -> None:
        """GET /doors"""
        return await self._client.call(_RETRIEVE)
