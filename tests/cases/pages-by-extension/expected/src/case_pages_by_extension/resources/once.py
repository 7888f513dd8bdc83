"""`client.once` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.found import Found

_RETRIEVE: Operation[Found] = Operation(
    method="GET",
    path="/once",
    parameters=(Parameter("limit", "query"),),
    replies={"200": JsonReply(lambda: _codecs.decode_found)},
)


class Once(Resource):
    """Reached as `client.once`."""

    def retrieve(self, *, limit: int | None = None) -> Found:
        """GET /once"""
        return self._client.call(_RETRIEVE, limit)


class AsyncOnce(AsyncResource):
    """Reached as `client.once`."""

    async def retrieve(self, *, limit: int | None = None) -> Found:
        """GET /once"""
        return await self._client.call(_RETRIEVE, limit)
