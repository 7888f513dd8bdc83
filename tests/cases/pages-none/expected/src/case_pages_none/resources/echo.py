"""`client.echo` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.echo_response import EchoResponse

_RETRIEVE: Operation[EchoResponse] = Operation(
    method="GET",
    path="/echo",
    parameters=(Parameter("cursor", "query"),),
    replies={"200": JsonReply(lambda: _codecs.decode_echo_response)},
)


class Echo(Resource):
    """Reached as `client.echo`."""

    def retrieve(self, *, cursor: str | None = None) -> EchoResponse:
        """GET /echo"""
        return self._client.call(_RETRIEVE, cursor)


class AsyncEcho(AsyncResource):
    """Reached as `client.echo`."""

    async def retrieve(self, *, cursor: str | None = None) -> EchoResponse:
        """GET /echo"""
        return await self._client.call(_RETRIEVE, cursor)
