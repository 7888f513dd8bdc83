"""`client.tls` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/tls",
    replies={"204": NoReply()},
)


class Tls(Resource):
    """Reached as `client.tls`."""

    def retrieve(self) -> None:
        """GET /tls"""
        return self._client.call(_RETRIEVE)


class AsyncTls(AsyncResource):
    """Reached as `client.tls`."""

    async def retrieve(self) -> None:
        """GET /tls"""
        return await self._client.call(_RETRIEVE)
