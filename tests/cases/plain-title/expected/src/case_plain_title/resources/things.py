"""`client.things` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/things",
    replies={"204": NoReply()},
)


class Things(Resource):
    """Reached as `client.things`."""

    def retrieve(self) -> None:
        """GET /things"""
        return self._client.call(_RETRIEVE)


class AsyncThings(AsyncResource):
    """Reached as `client.things`."""

    async def retrieve(self) -> None:
        """GET /things"""
        return await self._client.call(_RETRIEVE)
