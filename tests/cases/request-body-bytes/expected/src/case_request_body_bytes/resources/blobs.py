"""`client.blobs` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.async_client import AsyncResource
from .._runtime.files import BytesBody
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from .._runtime.files import FileLike

_REPLACE: Operation[None] = Operation(
    method="PUT",
    path="/blobs",
    bodies=(BytesBody(),),
    replies={"204": NoReply()},
)


class Blobs(Resource):
    """Reached as `client.blobs`."""

    def replace(self, body: FileLike) -> None:
        """PUT /blobs"""
        return self._client.call(_REPLACE, body=body)


class AsyncBlobs(AsyncResource):
    """Reached as `client.blobs`."""

    async def replace(self, body: FileLike) -> None:
        """PUT /blobs"""
        return await self._client.call(_REPLACE, body=body)
