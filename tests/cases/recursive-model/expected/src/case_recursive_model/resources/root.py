"""`client.root` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.node import Node

_RETRIEVE: Operation[Node] = Operation(
    method="GET",
    path="/root",
    replies={"200": JsonReply(lambda: _codecs.decode_node)},
)


class Root(Resource):
    """Reached as `client.root`."""

    def retrieve(self) -> Node:
        """GET /root"""
        return self._client.call(_RETRIEVE)


class AsyncRoot(AsyncResource):
    """Reached as `client.root`."""

    async def retrieve(self) -> Node:
        """GET /root"""
        return await self._client.call(_RETRIEVE)
