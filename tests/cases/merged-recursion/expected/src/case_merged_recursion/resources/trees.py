"""`client.trees` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.tree import Tree

_RETRIEVE: Operation[Tree] = Operation(
    method="GET",
    path="/trees",
    replies={"200": JsonReply(lambda: _codecs.decode_tree)},
)


class Trees(Resource):
    """Reached as `client.trees`."""

    def retrieve(self) -> Tree:
        """GET /trees"""
        return self._client.call(_RETRIEVE)


class AsyncTrees(AsyncResource):
    """Reached as `client.trees`."""

    async def retrieve(self) -> Tree:
        """GET /trees"""
        return await self._client.call(_RETRIEVE)
