"""`client.rows` and what hangs from it."""

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
    path="/rows",
    events=JsonLines(lambda: _codecs.decode_row),
)


class Rows(Resource):
    """Reached as `client.rows`."""

    def read(self) -> Stream[Row]:
        """GET /rows

        The items are read while they arrive, once; a `with` block frees the connection
        early.
        """
        return Stream(self._client, _READ)


class AsyncRows(AsyncResource):
    """Reached as `client.rows`."""

    def read(self) -> AsyncStream[Row]:
        """GET /rows

        The items are read while they arrive, once; a `with` block frees the connection
        early.
        """
        return AsyncStream(self._client, _READ)
