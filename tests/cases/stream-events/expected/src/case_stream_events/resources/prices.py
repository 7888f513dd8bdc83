"""`client.prices` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.async_streams import AsyncStream
from .._runtime.decoding import decode_str
from .._runtime.replies import JsonReply
from .._runtime.streaming import ServerEvents, StreamOperation
from .._runtime.sync_client import Resource
from .._runtime.sync_streams import Stream

if TYPE_CHECKING:
    from ..models.tick import Tick

_READ: StreamOperation[Tick] = StreamOperation(
    method="GET",
    path="/prices",
    events=ServerEvents(lambda: _codecs.decode_tick),
    replies={"404": JsonReply(lambda: decode_str)},
)


class Prices(Resource):
    """Reached as `client.prices`."""

    def read(self) -> Stream[Tick]:
        """Prices, while they change.

        The items are read while they arrive, once; a `with` block frees the connection
        early.

        Raises:
            NotFoundError: No such market.
        """
        return Stream(self._client, _READ)


class AsyncPrices(AsyncResource):
    """Reached as `client.prices`."""

    def read(self) -> AsyncStream[Tick]:
        """Prices, while they change.

        The items are read while they arrive, once; a `with` block frees the connection
        early.

        Raises:
            NotFoundError: No such market.
        """
        return AsyncStream(self._client, _READ)
