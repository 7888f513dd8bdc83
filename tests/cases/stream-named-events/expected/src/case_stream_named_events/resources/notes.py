"""`client.notes` and what hangs from it."""

from __future__ import annotations

from typing import Any

from .._runtime.async_client import AsyncResource
from .._runtime.async_streams import AsyncStream
from .._runtime.decoding import decode_any
from .._runtime.streaming import ServerEvents, StreamOperation
from .._runtime.sync_client import Resource
from .._runtime.sync_streams import Stream

_READ: StreamOperation[Any] = StreamOperation(
    method="GET",
    path="/notes",
    events=ServerEvents(lambda: decode_any, named={"note": None}),
)


class Notes(Resource):
    """Reached as `client.notes`."""

    def read(self) -> Stream[Any]:
        """GET /notes

        The items are read while they arrive, once; a `with` block frees the connection
        early.
        """
        return Stream(self._client, _READ)


class AsyncNotes(AsyncResource):
    """Reached as `client.notes`."""

    def read(self) -> AsyncStream[Any]:
        """GET /notes

        The items are read while they arrive, once; a `with` block frees the connection
        early.
        """
        return AsyncStream(self._client, _READ)
