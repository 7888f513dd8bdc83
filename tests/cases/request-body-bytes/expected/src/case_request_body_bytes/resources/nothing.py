"""`client.nothing` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_UPDATE: Operation[None] = Operation(
    method="PUT",
    path="/nothing",
    replies={"204": NoReply()},
)


class Nothing(Resource):
    """Reached as `client.nothing`."""

    def update(self) -> None:
        """PUT /nothing"""
        return self._client.call(_UPDATE)


class AsyncNothing(AsyncResource):
    """Reached as `client.nothing`."""

    async def update(self) -> None:
        """PUT /nothing"""
        return await self._client.call(_UPDATE)
