"""`client.pets` and what hangs from it."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.decoding import list_of
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.pet import Pet

_LIST: Operation[list[Pet]] = Operation(
    method="GET",
    path="/pets",
    replies={"200": JsonReply(lambda: list_of(_codecs.decode_pet))},
)


class Pets(Resource):
    """Reached as `client.pets`."""

    def list(self) -> builtins.list[Pet]:
        """GET /pets"""
        return self._client.call(_LIST)


class AsyncPets(AsyncResource):
    """Reached as `client.pets`."""

    async def list(self) -> builtins.list[Pet]:
        """GET /pets"""
        return await self._client.call(_LIST)
