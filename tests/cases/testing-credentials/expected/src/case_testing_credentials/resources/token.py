"""`client.token` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/token",
    replies={"204": NoReply()},
    security=(("oauth",),),
)


class Token(Resource):
    """Reached as `client.token`."""

    def retrieve(self) -> None:
        """GET /token"""
        return self._client.call(_RETRIEVE)


class AsyncToken(AsyncResource):
    """Reached as `client.token`."""

    async def retrieve(self) -> None:
        """GET /token"""
        return await self._client.call(_RETRIEVE)
