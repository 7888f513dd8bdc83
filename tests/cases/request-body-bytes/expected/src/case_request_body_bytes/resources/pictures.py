"""`client.pictures` and what hangs from it."""

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
    path="/pictures",
    bodies=(BytesBody(media_type="image/*"),),
    replies={"204": NoReply()},
)


class Pictures(Resource):
    """Reached as `client.pictures`."""

    def replace(self, body: FileLike) -> None:
        """PUT /pictures"""
        return self._client.call(_REPLACE, body=body)


class AsyncPictures(AsyncResource):
    """Reached as `client.pictures`."""

    async def replace(self, body: FileLike) -> None:
        """PUT /pictures"""
        return await self._client.call(_REPLACE, body=body)
