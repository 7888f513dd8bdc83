"""`client.all` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.async_streams import AsyncStream
from .._runtime.streaming import ServerEvents, StreamOperation
from .._runtime.sync_client import Resource
from .._runtime.sync_streams import Stream

if TYPE_CHECKING:
    from ..models.tick import Tick

_RETRIEVE: StreamOperation[Tick] = StreamOperation(
    method="GET",
    path="/all",
    events=ServerEvents(lambda: _codecs.decode_tick),
)


class All(Resource):
    """Reached as `client.all`."""

    def retrieve(self) -> Stream[Tick]:
        """GET /all

        The items are read while they arrive, once; a `with` block frees the connection
        early.
        """
        return Stream(self._client, _RETRIEVE)


class AsyncAll(AsyncResource):
    """Reached as `client.all`."""

    def retrieve(self) -> AsyncStream[Tick]:
        """GET /all

        The items are read while they arrive, once; a `with` block frees the connection
        early.
        """
        return AsyncStream(self._client, _RETRIEVE)
