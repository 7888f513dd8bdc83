"""`client.two_arrays` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.two_response import TwoResponse

_RETRIEVE: Operation[TwoResponse] = Operation(
    method="GET",
    path="/two-arrays",
    parameters=(Parameter("cursor", "query"),),
    replies={"200": JsonReply(lambda: _codecs.decode_two_response)},
)


class TwoArrays(Resource):
    """Reached as `client.two_arrays`."""

    def retrieve(self, *, cursor: str | None = None) -> TwoResponse:
        """GET /two-arrays"""
        return self._client.call(_RETRIEVE, cursor)


class AsyncTwoArrays(AsyncResource):
    """Reached as `client.two_arrays`."""

    async def retrieve(self, *, cursor: str | None = None) -> TwoResponse:
        """GET /two-arrays"""
        return await self._client.call(_RETRIEVE, cursor)
