"""`client.holes` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.hole import Hole

_RETRIEVE: Operation[Hole] = Operation(
    method="GET",
    path="/holes",
    replies={"200": JsonReply(lambda: _codecs.decode_hole)},
)


class Holes(Resource):
    """Reached as `client.holes`."""

    def retrieve(self) -> Hole:
        """GET /holes"""
        return self._client.call(_RETRIEVE)


class AsyncHoles(AsyncResource):
    """Reached as `client.holes`."""

    async def retrieve(self) -> Hole:
        """GET /holes"""
        return await self._client.call(_RETRIEVE)
