"""`client.either` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.async_streams import AsyncStream
from .._runtime.decoding import decode_any, list_of
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.streaming import JsonLines, StreamOperation
from .._runtime.sync_client import Resource
from .._runtime.sync_streams import Stream

if TYPE_CHECKING:
    from ..models.row import Row

_READ: Operation[list[Row]] = Operation(
    method="GET",
    path="/either",
    replies={"200": JsonReply(lambda: list_of(_codecs.decode_row))},
)

_READ_STREAM: StreamOperation[Any] = StreamOperation(
    method="GET",
    path="/either",
    events=JsonLines(lambda: decode_any),
)


class Either(Resource):
    """Reached as `client.either`."""

    def read(self) -> list[Row]:
        """GET /either"""
        return self._client.call(_READ)

    def read_stream(self) -> Stream[Any]:
        """GET /either

        The items are read while they arrive, once; a `with` block frees the connection
        early.
        """
        return Stream(self._client, _READ_STREAM)


class AsyncEither(AsyncResource):
    """Reached as `client.either`."""

    async def read(self) -> list[Row]:
        """GET /either"""
        return await self._client.call(_READ)

    def read_stream(self) -> AsyncStream[Any]:
        """GET /either

        The items are read while they arrive, once; a `with` block frees the connection
        early.
        """
        return AsyncStream(self._client, _READ_STREAM)
