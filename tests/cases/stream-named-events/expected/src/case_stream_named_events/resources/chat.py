"""`client.chat` and what hangs from it."""

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
    from ..models.post import Post

_READ: StreamOperation[Post | Unknown] = StreamOperation(
    method="GET",
    path="/chat",
    events=ServerEvents(
        named={"message": lambda: _codecs.decode_post, "": lambda: _codecs.decode_post},
        only_named=True,
    ),
)


class Chat(Resource):
    """Reached as `client.chat`."""

    def read(self) -> Stream[Post | Unknown]:
        """GET /chat

        The items are read while they arrive, once; a `with` block frees the connection
        early.
        """
        return Stream(self._client, _READ)


class AsyncChat(AsyncResource):
    """Reached as `client.chat`."""

    def read(self) -> AsyncStream[Post | Unknown]:
        """GET /chat

        The items are read while they arrive, once; a `with` block frees the connection
        early.
        """
        return AsyncStream(self._client, _READ)
