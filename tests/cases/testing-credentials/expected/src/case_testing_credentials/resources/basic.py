"""`client.basic` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/basic",
    replies={"204": NoReply()},
    security=(("basic",),),
)


class Basic(Resource):
    """Reached as `client.basic`."""

    def retrieve(self) -> None:
        """GET /basic"""
        return self._client.call(_RETRIEVE)


class AsyncBasic(AsyncResource):
    """Reached as `client.basic`."""

    async def retrieve(self) -> None:
        """GET /basic"""
        return await self._client.call(_RETRIEVE)
