"""`client.other` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/other",
    replies={"204": NoReply()},
)


class Other(Resource):
    """Reached as `client.other`."""

    def retrieve(self) -> None:
        """GET /other"""
        return self._client.call(_RETRIEVE)


class AsyncOther(AsyncResource):
    """Reached as `client.other`."""

    async def retrieve(self) -> None:
        """GET /other"""
        return await self._client.call(_RETRIEVE)
