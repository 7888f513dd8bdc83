"""`client.both` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/both",
    replies={"204": NoReply()},
    security=(("appKey", "inCookie"), ("basic",)),
)


class Both(Resource):
    """Reached as `client.both`."""

    def retrieve(self) -> None:
        """GET /both"""
        return self._client.call(_RETRIEVE)


class AsyncBoth(AsyncResource):
    """Reached as `client.both`."""

    async def retrieve(self) -> None:
        """GET /both"""
        return await self._client.call(_RETRIEVE)
