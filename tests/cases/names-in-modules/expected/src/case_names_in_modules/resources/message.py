"""`client.message` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_SEND: Operation[None] = Operation(
    method="POST",
    path="/send_message",
    replies={"204": NoReply()},
)


class Message(Resource):
    """Reached as `client.message`."""

    def send(self) -> None:
        """POST /send_message"""
        return self._client.call(_SEND)


class AsyncMessage(AsyncResource):
    """Reached as `client.message`."""

    async def send(self) -> None:
        """POST /send_message"""
        return await self._client.call(_SEND)
