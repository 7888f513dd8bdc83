"""`client.files` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/files",
    replies={"204": NoReply()},
    server="https://files.shop.test",
)


class Files(Resource):
    """Reached as `client.files`."""

    def retrieve(self) -> None:
        """GET /files"""
        return self._client.call(_RETRIEVE)


class AsyncFiles(AsyncResource):
    """Reached as `client.files`."""

    async def retrieve(self) -> None:
        """GET /files"""
        return await self._client.call(_RETRIEVE)
