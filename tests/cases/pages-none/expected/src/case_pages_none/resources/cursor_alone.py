"""`client.cursor_alone` and what hangs from it."""

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
    path="/cursor-alone",
    parameters=(Parameter("cursor", "query"),),
    replies={"200": JsonReply(lambda: list_of(decode_str))},
)


class CursorAlone(Resource):
    """Reached as `client.cursor_alone`."""

    def list(self, *, cursor: str | None = None) -> builtins.list[str]:
        """GET /cursor-alone"""
        return self._client.call(_LIST, cursor)


class AsyncCursorAlone(AsyncResource):
    """Reached as `client.cursor_alone`."""

    async def list(self, *, cursor: str | None = None) -> builtins.list[str]:
        """GET /cursor-alone"""
        return await self._client.call(_LIST, cursor)
