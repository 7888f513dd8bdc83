"""`client.flags` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE_BY_NAME: Operation[None] = Operation(
    method="GET",
    path="/api/v2/harbour/flags/name/{name}",
    parameters=(Parameter("name", "path"),),
    replies={"204": NoReply()},
)

_UPSERT: Operation[None] = Operation(
    method="PUT",
    path="/api/v2/harbour/flags",
    replies={"204": NoReply()},
)


class Flags(Resource):
    """Reached as `client.flags`."""

    def retrieve_by_name(self, name: str) -> None:
        """GET /api/v2/harbour/flags/name/{name}"""
        return self._client.call(_RETRIEVE_BY_NAME, name)

    def upsert(self) -> None:
        """PUT /api/v2/harbour/flags"""
        return self._client.call(_UPSERT)


class AsyncFlags(AsyncResource):
    """Reached as `client.flags`."""

    async def retrieve_by_name(self, name: str) -> None:
        """GET /api/v2/harbour/flags/name/{name}"""
        return await self._client.call(_RETRIEVE_BY_NAME, name)

    async def upsert(self) -> None:
        """PUT /api/v2/harbour/flags"""
        return await self._client.call(_UPSERT)
