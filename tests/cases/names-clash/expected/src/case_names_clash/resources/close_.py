"""`client.close_` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/close",
    replies={"204": NoReply()},
)


class Close(Resource):
    """Reached as `client.close_`."""

    def retrieve(self) -> None:
        """GET /close"""
        return self._client.call(_RETRIEVE)


class AsyncClose(AsyncResource):
    """Reached as `client.close_`."""

    async def retrieve(self) -> None:
        """GET /close"""
        return await self._client.call(_RETRIEVE)
