"""`client.digest` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/digest",
    replies={"204": NoReply()},
    security=(("digest",),),
)


class Digest(Resource):
    """Reached as `client.digest`."""

    def retrieve(self) -> None:
        """GET /digest"""
        return self._client.call(_RETRIEVE)


class AsyncDigest(AsyncResource):
    """Reached as `client.digest`."""

    async def retrieve(self) -> None:
        """GET /digest"""
        return await self._client.call(_RETRIEVE)
