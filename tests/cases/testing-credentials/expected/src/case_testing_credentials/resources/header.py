"""`client.header` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/header",
    replies={"204": NoReply()},
    security=(("inHeader",),),
)


class HeaderResource(Resource):
    """Reached as `client.header`."""

    def retrieve(self) -> None:
        """GET /header"""
        return self._client.call(_RETRIEVE)


class AsyncHeaderResource(AsyncResource):
    """Reached as `client.header`."""

    async def retrieve(self) -> None:
        """GET /header"""
        return await self._client.call(_RETRIEVE)
