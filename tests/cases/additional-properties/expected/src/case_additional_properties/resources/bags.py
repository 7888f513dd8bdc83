"""`client.bags` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.json_body import JsonBody
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.bag import Bag

_REPLACE: Operation[Bag] = Operation(
    method="PUT",
    path="/bags",
    bodies=(JsonBody(),),
    replies={"200": JsonReply(lambda: _codecs.decode_bag)},
)


class Bags(Resource):
    """Reached as `client.bags`."""

    def replace(self, body: Bag) -> Bag:
        """PUT /bags"""
        return self._client.call(_REPLACE, body=body)


class AsyncBags(AsyncResource):
    """Reached as `client.bags`."""

    async def replace(self, body: Bag) -> Bag:
        """PUT /bags"""
        return await self._client.call(_REPLACE, body=body)
