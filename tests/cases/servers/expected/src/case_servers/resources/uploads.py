"""`client.uploads` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/uploads",
    replies={"204": NoReply()},
    server="https://uploads.maps.example/v1",
)

_DELETE: Operation[None] = Operation(
    method="DELETE",
    path="/uploads",
    replies={"204": NoReply()},
    server="/old",
)


class Uploads(Resource):
    """Reached as `client.uploads`."""

    def retrieve(self) -> None:
        """GET /uploads"""
        return self._client.call(_RETRIEVE)

    def delete(self) -> None:
        """DELETE /uploads"""
        return self._client.call(_DELETE)


class AsyncUploads(AsyncResource):
    """Reached as `client.uploads`."""

    async def retrieve(self) -> None:
        """GET /uploads"""
        return await self._client.call(_RETRIEVE)

    async def delete(self) -> None:
        """DELETE /uploads"""
        return await self._client.call(_DELETE)
