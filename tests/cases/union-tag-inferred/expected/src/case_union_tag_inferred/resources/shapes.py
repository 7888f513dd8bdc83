"""`client.shapes` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.shape import Shape

_RETRIEVE: Operation[Shape] = Operation(
    method="GET",
    path="/shapes/{id}",
    parameters=(Parameter("id", "path"),),
    replies={"200": JsonReply(lambda: _codecs.decode_shape)},
)


class Shapes(Resource):
    """Reached as `client.shapes`."""

    def retrieve(self, id: str) -> Shape:
        """GET /shapes/{id}"""
        return self._client.call(_RETRIEVE, id)


class AsyncShapes(AsyncResource):
    """Reached as `client.shapes`."""

    async def retrieve(self, id: str) -> Shape:
        """GET /shapes/{id}"""
        return await self._client.call(_RETRIEVE, id)
