"""`client.cookie` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/cookie",
    parameters=(Parameter("jar", "cookie"),),
    replies={"204": NoReply()},
    security=(("inCookie",),),
)


class Cookie(Resource):
    """Reached as `client.cookie`."""

    def retrieve(self, *, jar: str | None = None) -> None:
        """GET /cookie"""
        return self._client.call(_RETRIEVE, jar)


class AsyncCookie(AsyncResource):
    """Reached as `client.cookie`."""

    async def retrieve(self, *, jar: str | None = None) -> None:
        """GET /cookie"""
        return await self._client.call(_RETRIEVE, jar)
