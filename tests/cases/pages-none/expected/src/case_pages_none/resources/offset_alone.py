"""`client.offset_alone` and what hangs from it."""

from __future__ import annotations

import builtins

from .._runtime.async_client import AsyncResource
from .._runtime.decoding import decode_str, list_of
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

_LIST: Operation[list[str]] = Operation(
    method="GET",
    path="/offset-alone",
    parameters=(Parameter("offset", "query"),),
    replies={"200": JsonReply(lambda: list_of(decode_str))},
)


class OffsetAlone(Resource):
    """Reached as `client.offset_alone`."""

    def list(self, *, offset: int | None = None) -> builtins.list[str]:
        """GET /offset-alone"""
        return self._client.call(_LIST, offset)


class AsyncOffsetAlone(AsyncResource):
    """Reached as `client.offset_alone`."""

    async def list(self, *, offset: int | None = None) -> builtins.list[str]:
        """GET /offset-alone"""
        return await self._client.call(_LIST, offset)
