"""`client.root` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/",
    replies={"204": NoReply()},
)


class Root(Resource):
    """Reached as `client.root`."""

    def retrieve(self) -> None:
        """GET /"""
        return self._client.call(_RETRIEVE)


class AsyncRoot(AsyncResource):
    """Reached as `client.root`."""

    async def retrieve(self) -> None:
        """GET /"""
        return await self._client.call(_RETRIEVE)
