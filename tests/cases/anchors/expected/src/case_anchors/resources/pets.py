"""`client.pets` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.pet import Pet

_RETRIEVE: Operation[Pet] = Operation(
    method="GET",
    path="/pets",
    replies={"200": JsonReply(lambda: _codecs.decode_pet)},
)


class Pets(Resource):
    """Reached as `client.pets`."""

    def retrieve(self) -> Pet:
        """GET /pets"""
        return self._client.call(_RETRIEVE)


class AsyncPets(AsyncResource):
    """Reached as `client.pets`."""

    async def retrieve(self) -> Pet:
        """GET /pets"""
        return await self._client.call(_RETRIEVE)
