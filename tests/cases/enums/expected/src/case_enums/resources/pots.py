"""`client.pots` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.json_body import JsonBody
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.pot import Pot

_CREATE: Operation[Pot] = Operation(
    method="POST",
    path="/pots",
    bodies=(JsonBody(),),
    replies={"200": JsonReply(lambda: _codecs.decode_pot)},
)


class Pots(Resource):
    """Reached as `client.pots`."""

    def create(self, body: Pot) -> Pot:
        """POST /pots"""
        return self._client.call(_CREATE, body=body)


class AsyncPots(AsyncResource):
    """Reached as `client.pots`."""

    async def create(self, body: Pot) -> Pot:
        """POST /pots"""
        return await self._client.call(_CREATE, body=body)
