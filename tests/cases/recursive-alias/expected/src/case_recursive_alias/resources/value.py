"""`client.value` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.decoding import nullable
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.value import Value

_RETRIEVE: Operation[Value | None] = Operation(
    method="GET",
    path="/value",
    replies={"200": JsonReply(lambda: nullable(_codecs.decode_value))},
)


class ValueResource(Resource):
    """Reached as `client.value`."""

    def retrieve(self) -> Value | None:
        """GET /value"""
        return self._client.call(_RETRIEVE)


class AsyncValueResource(AsyncResource):
    """Reached as `client.value`."""

    async def retrieve(self) -> Value | None:
        """GET /value"""
        return await self._client.call(_RETRIEVE)
