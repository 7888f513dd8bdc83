"""`client.faults` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.faults import Faults

_RETRIEVE: Operation[Faults] = Operation(
    method="GET",
    path="/faults",
    replies={"200": JsonReply(lambda: _codecs.decode_faults)},
)


class FaultsResource(Resource):
    """Reached as `client.faults`."""

    def retrieve(self) -> Faults:
        """GET /faults"""
        return self._client.call(_RETRIEVE)


class AsyncFaultsResource(AsyncResource):
    """Reached as `client.faults`."""

    async def retrieve(self) -> Faults:
        """GET /faults"""
        return await self._client.call(_RETRIEVE)
