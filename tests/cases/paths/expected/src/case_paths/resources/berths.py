"""`client.berths` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_UPDATE: Operation[None] = Operation(
    method="PUT",
    path="/api/v2/harbour/berths/{ship_id}",
    parameters=(Parameter("ship_id", "path"),),
    replies={"204": NoReply()},
)

_CREATE: Operation[None] = Operation(
    method="POST",
    path="/api/v2/harbour/berths/{ship_id}",
    parameters=(Parameter("ship_id", "path"),),
    replies={"204": NoReply()},
)


class Berths(Resource):
    """Reached as `client.berths`."""

    def update(self, ship_id: str) -> None:
        """PUT /api/v2/harbour/berths/{ship_id}"""
        return self._client.call(_UPDATE, ship_id)

    def create(self, ship_id: str) -> None:
        """POST /api/v2/harbour/berths/{ship_id}"""
        return self._client.call(_CREATE, ship_id)


class AsyncBerths(AsyncResource):
    """Reached as `client.berths`."""

    async def update(self, ship_id: str) -> None:
        """PUT /api/v2/harbour/berths/{ship_id}"""
        return await self._client.call(_UPDATE, ship_id)

    async def create(self, ship_id: str) -> None:
        """POST /api/v2/harbour/berths/{ship_id}"""
        return await self._client.call(_CREATE, ship_id)
