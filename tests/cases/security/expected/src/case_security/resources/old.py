"""`client.old` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/old",
    replies={"204": NoReply()},
    security=(("password",),),
)


class Old(Resource):
    """Reached as `client.old`."""

    def retrieve(self) -> None:
        """GET /old"""
        return self._client.call(_RETRIEVE)


class AsyncOld(AsyncResource):
    """Reached as `client.old`."""

    async def retrieve(self) -> None:
        """GET /old"""
        return await self._client.call(_RETRIEVE)
