"""`client.shapes` and what hangs from it."""

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
    from ..models.shape import Shape

_LIST: Operation[list[Shape]] = Operation(
    method="GET",
    path="/shapes",
    replies={"200": JsonReply(lambda: list_of(_codecs.decode_shape))},
)


class ShapesResource(Resource):
    """Reached as `client.shapes`."""

    def list(self) -> builtins.list[Shape]:
        """GET /shapes"""
        return self._client.call(_LIST)


class AsyncShapesResource(AsyncResource):
    """Reached as `client.shapes`."""

    async def list(self) -> builtins.list[Shape]:
        """GET /shapes"""
        return await self._client.call(_LIST)
