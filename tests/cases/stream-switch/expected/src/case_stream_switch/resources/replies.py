"""`client.replies` and what hangs from it."""

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

if TYPE_CHECKING:
    from ..models.piece import Piece
    from ..models.question import Question
    from ..models.reply import Reply

_CREATE: Operation[Reply] = Operation(
    method="POST",
    path="/replies",
    bodies=(JsonBody(),),
    replies={"200": JsonReply(lambda: _codecs.decode_reply)},
)

_CREATE_STREAM: StreamOperation[Piece] = StreamOperation(
    method="POST",
    path="/replies",
    bodies=(JsonBody(),),
    events=ServerEvents(lambda: _codecs.decode_piece),
    members={"stream": True},
)


class Replies(Resource):
    """Reached as `client.replies`."""

    def create(self, body: Question) -> Reply:
        """POST /replies"""
        return self._client.call(_CREATE, body=body)

    def create_stream(self, body: Question) -> Stream[Piece]:
        """POST /replies

        The items are read while they arrive, once; a `with` block frees the connection
        early.
        """
        return Stream(self._client, _CREATE_STREAM, body=body)


class AsyncReplies(AsyncResource):
    """Reached as `client.replies`."""

    async def create(self, body: Question) -> Reply:
        """POST /replies"""
        return await self._client.call(_CREATE, body=body)

    def create_stream(self, body: Question) -> AsyncStream[Piece]:
        """POST /replies

        The items are read while they arrive, once; a `with` block frees the connection
        early.
        """
        return AsyncStream(self._client, _CREATE_STREAM, body=body)
