"""`client.arrays` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.async_streams import AsyncStream
from .._runtime.streaming import JsonLines, StreamOperation
from .._runtime.sync_client import Resource
from .._runtime.sync_streams import Stream

if TYPE_CHECKING:
    from ..models.row import Row

_READ: StreamOperation[Row] = StreamOperation(
    method="GET",
    path="/arrays",
    events=JsonLines(lambda: _codecs.decode_row, "application/jsonl"),
)


class Arrays(Resource):
    """Reached as `client.arrays`."""

    def read(self) -> Stream[Row]:
        """GET /arrays

        The items are read while they arrive, once; a `with` block frees the connection
        early.
        """
        return Stream(self._client, _READ)


class AsyncArrays(AsyncResource):
    """Reached as `client.arrays`."""

    def read(self) -> AsyncStream[Row]:
        """GET /arrays

        The items are read while they arrive, once; a `with` block frees the connection
        early.
        """
        return AsyncStream(self._client, _READ)
