"""`client.unusable` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.found import Found

_RETRIEVE: Operation[Found] = Operation(
    method="GET",
    path="/unusable",
    replies={"200": JsonReply(lambda: _codecs.decode_found)},
)


class Unusable(Resource):
    """Reached as `client.unusable`."""

    def retrieve(self) -> Found:
        """GET /unusable"""
        return self._client.call(_RETRIEVE)


class AsyncUnusable(AsyncResource):
    """Reached as `client.unusable`."""

    async def retrieve(self) -> Found:
        """GET /unusable"""
        return await self._client.call(_RETRIEVE)
