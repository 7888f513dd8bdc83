"""`client.ticks` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.async_streams import AsyncStream
from .._runtime.model import Unknown
from .._runtime.streaming import ServerEvents, StreamOperation
from .._runtime.sync_client import Resource
from .._runtime.sync_streams import Stream

if TYPE_CHECKING:
    from ..models.tick import Tick

_READ: StreamOperation[Tick | str | Unknown] = StreamOperation(
    method="GET",
    path="/ticks",
    events=ServerEvents(
        named={"tick": lambda: _codecs.decode_tick, "done": None},
        only_named=True,
    ),
)


class Ticks(Resource):
    """Reached as `client.ticks`."""

    def read(self) -> Stream[Tick | str | Unknown]:
        """GET /ticks

        The items are read while they arrive, once; a `with` block frees the connection
        early.
        """
        return Stream(self._client, _READ)


class AsyncTicks(AsyncResource):
    """Reached as `client.ticks`."""

    def read(self) -> AsyncStream[Tick | str | Unknown]:
        """GET /ticks

        The items are read while they arrive, once; a `with` block frees the connection
        early.
        """
        return AsyncStream(self._client, _READ)
