"""`client.secrets` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/secrets",
    replies={"204": NoReply()},
    security=(("token",),),
)


class Secrets(Resource):
    """Reached as `client.secrets`."""

    def retrieve(self) -> None:
        """GET /secrets"""
        return self._client.call(_RETRIEVE)


class AsyncSecrets(AsyncResource):
    """Reached as `client.secrets`."""

    async def retrieve(self) -> None:
        """GET /secrets"""
        return await self._client.call(_RETRIEVE)
