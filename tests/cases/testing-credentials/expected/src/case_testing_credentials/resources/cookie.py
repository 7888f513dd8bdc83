"""`client.cookie` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/cookie",
    replies={"204": NoReply()},
    security=(("inCookie",),),
)


class Cookie(Resource):
    """Reached as `client.cookie`."""

    def retrieve(self) -> None:
        """GET /cookie"""
        return self._client.call(_RETRIEVE)


class AsyncCookie(AsyncResource):
    """Reached as `client.cookie`."""

    async def retrieve(self) -> None:
        """GET /cookie"""
        return await self._client.call(_RETRIEVE)
