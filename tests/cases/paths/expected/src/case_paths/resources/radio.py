"""`client.radio` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_POST_MESSAGE: Operation[None] = Operation(
    method="POST",
    path="/api/v2/harbour/radio.postMessage",
    replies={"204": NoReply()},
)


class Radio(Resource):
    """Reached as `client.radio`."""

    def post_message(self) -> None:
        """POST /api/v2/harbour/radio.postMessage"""
        return self._client.call(_POST_MESSAGE)


class AsyncRadio(AsyncResource):
    """Reached as `client.radio`."""

    async def post_message(self) -> None:
        """POST /api/v2/harbour/radio.postMessage"""
        return await self._client.call(_POST_MESSAGE)
