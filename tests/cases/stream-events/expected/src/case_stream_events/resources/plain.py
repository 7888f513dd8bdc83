"""`client.plain` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.async_streams import AsyncStream
from .._runtime.streaming import ServerEvents, StreamOperation
from .._runtime.sync_client import Resource
from .._runtime.sync_streams import Stream

_READ: StreamOperation[str] = StreamOperation(
    method="GET",
    path="/plain",
    events=ServerEvents(),
)


class Plain(Resource):
    """Reached as `client.plain`."""

    def read(self) -> Stream[str]:
        """GET /plain

        The items are read while they arrive, once; a `with` block frees the connection
        early.
        """
        return Stream(self._client, _READ)


class AsyncPlain(AsyncResource):
    """Reached as `client.plain`."""

    def read(self) -> AsyncStream[str]:
        """GET /plain

        The items are read while they arrive, once; a `with` block frees the connection
        early.
        """
        return AsyncStream(self._client, _READ)
