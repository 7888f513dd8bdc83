"""`client.echo` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.operation import JsonReply, Operation, Parameter
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.get_echo_response import GetEchoResponse

_ECHO_RETRIEVE: Operation[GetEchoResponse] = Operation(
    method="GET",
    path="/echo",
    parameters=(Parameter("cursor", "query"),),
    replies={"200": JsonReply(lambda: _codecs.decode_get_echo_response)},
)


class Echo(Resource):
    """Reached as `client.echo`."""

    def retrieve(self, *, cursor: str | None = None) -> GetEchoResponse:
        """GET /echo"""
        return self._client.call(_ECHO_RETRIEVE, cursor)


class AsyncEcho(AsyncResource):
    """Reached as `client.echo`."""

    async def retrieve(self, *, cursor: str | None = None) -> GetEchoResponse:
        """GET /echo"""
        return await self._client.call(_ECHO_RETRIEVE, cursor)
