"""`client.property_` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/property/{id}",
    parameters=(Parameter("id", "path"),),
    replies={"204": NoReply()},
)


class Property(Resource):
    """Reached as `client.property_`."""

    def retrieve(self, id: str) -> None:
        """GET /property/{id}"""
        return self._client.call(_RETRIEVE, id)


class AsyncProperty(AsyncResource):
    """Reached as `client.property_`."""

    async def retrieve(self, id: str) -> None:
        """GET /property/{id}"""
        return await self._client.call(_RETRIEVE, id)
