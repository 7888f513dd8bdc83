"""`client.echoes` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.async_streams import AsyncStream
from .._runtime.json_body import JsonBody
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.streaming import ServerEvents, StreamOperation
from .._runtime.sync_client import Resource
from .._runtime.sync_streams import Stream
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.echo import Echo
    from ..models.reply import Reply

_STREAM: Operation[Reply] = Operation(
    method="POST",
    path="/echoes/stream",
    bodies=(JsonBody(),),
    replies={"200": JsonReply(lambda: _codecs.decode_reply)},
    members={"streaming": False},
)

_STREAM_EVENTS: StreamOperation[str] = StreamOperation(
    method="POST",
    path="/echoes/stream",
    bodies=(JsonBody(),),
    events=ServerEvents(),
    members={"streaming": True},
)


class Echoes(Resource):
    """Reached as `client.echoes`."""

    def stream(self, body: Echo | Unset = UNSET) -> Reply:
        """POST /echoes/stream"""
        return self._client.call(_STREAM, body=body)

    def stream_events(self, body: Echo | Unset = UNSET) -> Stream[str]:
        """POST /echoes/stream

        The items are read while they arrive, once; a `with` block frees the connection
        early.
        """
        return Stream(self._client, _STREAM_EVENTS, body=body)


class AsyncEchoes(AsyncResource):
    """Reached as `client.echoes`."""

    async def stream(self, body: Echo | Unset = UNSET) -> Reply:
        """POST /echoes/stream"""
        return await self._client.call(_STREAM, body=body)

    def stream_events(self, body: Echo | Unset = UNSET) -> AsyncStream[str]:
        """POST /echoes/stream

        The items are read while they arrive, once; a `with` block frees the connection
        early.
        """
        return AsyncStream(self._client, _STREAM_EVENTS, body=body)
