"""`client.desks` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.desk import Desk

_RETRIEVE: Operation[Desk] = Operation(
    method="GET",
    path="/desks",
    replies={"200": JsonReply(lambda: _codecs.decode_desk)},
)


class Desks(Resource):
    """Reached as `client.desks`."""

    def retrieve(self) -> Desk:
        """GET /desks"""
        return self._client.call(_RETRIEVE)


class AsyncDesks(AsyncResource):
    """Reached as `client.desks`."""

    async def retrieve(self) -> Desk:
        """GET /desks"""
        return await self._client.call(_RETRIEVE)
