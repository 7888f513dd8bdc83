"""`client.cages` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.cage import Cage

_RETRIEVE: Operation[Cage] = Operation(
    method="GET",
    path="/cages",
    replies={"200": JsonReply(lambda: _codecs.decode_cage)},
)


class Cages(Resource):
    """Reached as `client.cages`."""

    def retrieve(self) -> Cage:
        """GET /cages"""
        return self._client.call(_RETRIEVE)


class AsyncCages(AsyncResource):
    """Reached as `client.cages`."""

    async def retrieve(self) -> Cage:
        """GET /cages"""
        return await self._client.call(_RETRIEVE)
