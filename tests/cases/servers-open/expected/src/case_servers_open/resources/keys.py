"""`client.keys` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/keys",
    replies={"204": NoReply()},
)


class Keys(Resource):
    """Reached as `client.keys`."""

    def retrieve(self) -> None:
        """GET /keys"""
        return self._client.call(_RETRIEVE)


class AsyncKeys(AsyncResource):
    """Reached as `client.keys`."""

    async def retrieve(self) -> None:
        """GET /keys"""
        return await self._client.call(_RETRIEVE)
