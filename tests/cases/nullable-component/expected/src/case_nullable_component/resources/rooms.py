"""`client.rooms` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.decoding import nullable
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.room import Room

_RETRIEVE: Operation[Room | None] = Operation(
    method="GET",
    path="/rooms",
    replies={"200": JsonReply(lambda: nullable(_codecs.decode_room))},
)


class Rooms(Resource):
    """Reached as `client.rooms`."""

    def retrieve(self) -> Room | None:
        """GET /rooms"""
        return self._client.call(_RETRIEVE)


class AsyncRooms(AsyncResource):
    """Reached as `client.rooms`."""

    async def retrieve(self) -> Room | None:
        """GET /rooms"""
        return await self._client.call(_RETRIEVE)
