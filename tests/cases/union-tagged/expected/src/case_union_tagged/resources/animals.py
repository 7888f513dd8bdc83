"""`client.animals` and what hangs from it."""

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
    from ..models.animal import Animal

_LIST: Operation[list[Animal]] = Operation(
    method="GET",
    path="/animals",
    replies={"200": JsonReply(lambda: list_of(_codecs.decode_animal))},
)


class Animals(Resource):
    """Reached as `client.animals`."""

    def list(self) -> builtins.list[Animal]:
        """GET /animals"""
        return self._client.call(_LIST)


class AsyncAnimals(AsyncResource):
    """Reached as `client.animals`."""

    async def list(self) -> builtins.list[Animal]:
        """GET /animals"""
        return await self._client.call(_LIST)
