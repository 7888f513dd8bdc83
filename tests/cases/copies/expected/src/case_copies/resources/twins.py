"""`client.twins` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.twins_retrieve_response import TwinsRetrieveResponse

_RETRIEVE: Operation[TwinsRetrieveResponse] = Operation(
    method="GET",
    path="/twins",
    replies={"200": JsonReply(lambda: _codecs.decode_twins_retrieve_response)},
)


class Twins(Resource):
    """Reached as `client.twins`."""

    def retrieve(self) -> TwinsRetrieveResponse:
        """GET /twins"""
        return self._client.call(_RETRIEVE)


class AsyncTwins(AsyncResource):
    """Reached as `client.twins`."""

    async def retrieve(self) -> TwinsRetrieveResponse:
        """GET /twins"""
        return await self._client.call(_RETRIEVE)
