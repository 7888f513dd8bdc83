"""`client.me` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_GET: Operation[None] = Operation(
    method="GET",
    path="/getMe",
    replies={"204": NoReply()},
)


class Me(Resource):
    """Reached as `client.me`."""

    def get(self) -> None:
        """GET /getMe"""
        return self._client.call(_GET)


class AsyncMe(AsyncResource):
    """Reached as `client.me`."""

    async def get(self) -> None:
        """GET /getMe"""
        return await self._client.call(_GET)
