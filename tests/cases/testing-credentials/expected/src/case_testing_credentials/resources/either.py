"""`client.either` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/either",
    replies={"204": NoReply()},
    security=(("basic", "inHeader"), ("inCookie",)),
)


class Either(Resource):
    """Reached as `client.either`."""

    def retrieve(self) -> None:
        """GET /either"""
        return self._client.call(_RETRIEVE)


class AsyncEither(AsyncResource):
    """Reached as `client.either`."""

    async def retrieve(self) -> None:
        """GET /either"""
        return await self._client.call(_RETRIEVE)
