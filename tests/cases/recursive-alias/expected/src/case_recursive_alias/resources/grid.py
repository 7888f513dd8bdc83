"""`client.grid` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.grid import Grid

_LIST: Operation[Grid] = Operation(
    method="GET",
    path="/grid",
    replies={"200": JsonReply(lambda: _codecs.decode_grid)},
)


class GridResource(Resource):
    """Reached as `client.grid`."""

    def list(self) -> Grid:
        """GET /grid"""
        return self._client.call(_LIST)


class AsyncGridResource(AsyncResource):
    """Reached as `client.grid`."""

    async def list(self) -> Grid:
        """GET /grid"""
        return await self._client.call(_LIST)
