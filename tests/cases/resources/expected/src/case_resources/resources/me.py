"""`client.me` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/v1/me",
    replies={"204": NoReply()},
)


class Me(Resource):
    """Reached as `client.me`."""

    def retrieve(self) -> None:
        """GET /v1/me"""
        return self._client.call(_RETRIEVE)


class AsyncMe(AsyncResource):
    """Reached as `client.me`."""

    async def retrieve(self) -> None:
        """GET /v1/me"""
        return await self._client.call(_RETRIEVE)
