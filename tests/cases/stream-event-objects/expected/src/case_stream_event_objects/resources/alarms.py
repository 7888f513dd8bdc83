"""`client.alarms` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.async_streams import AsyncStream
from .._runtime.streaming import ServerEvents, StreamOperation
from .._runtime.sync_client import Resource
from .._runtime.sync_streams import Stream

if TYPE_CHECKING:
    from ..models.alarm import Alarm

_READ: StreamOperation[Alarm] = StreamOperation(
    method="GET",
    path="/alarms",
    events=ServerEvents(lambda: _codecs.decode_alarm),
)


class Alarms(Resource):
    """Reached as `client.alarms`."""

    def read(self) -> Stream[Alarm]:
        """GET /alarms

        The items are read while they arrive, once; a `with` block frees the connection
        early.
        """
        return Stream(self._client, _READ)


class AsyncAlarms(AsyncResource):
    """Reached as `client.alarms`."""

    def read(self) -> AsyncStream[Alarm]:
        """GET /alarms

        The items are read while they arrive, once; a `with` block frees the connection
        early.
        """
        return AsyncStream(self._client, _READ)
