"""`client.same` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/same",
    replies={"204": NoReply()},
)


class Same(Resource):
    """Reached as `client.same`."""

    def retrieve(self) -> None:
        """GET /same"""
        return self._client.call(_RETRIEVE)


class AsyncSame(AsyncResource):
    """Reached as `client.same`."""

    async def retrieve(self) -> None:
        """GET /same"""
        return await self._client.call(_RETRIEVE)
