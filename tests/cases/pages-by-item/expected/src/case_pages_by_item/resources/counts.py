"""`client.counts` and what hangs from it."""

from __future__ import annotations

import builtins

from .._runtime.async_client import AsyncResource
from .._runtime.decoding import decode_int, list_of
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

_LIST: Operation[list[int]] = Operation(
    method="GET",
    path="/counts",
    parameters=(Parameter("after", "query"),),
    replies={"200": JsonReply(lambda: list_of(decode_int))},
)


class Counts(Resource):
    """Reached as `client.counts`."""

    def list(self, *, after: str | None = None) -> builtins.list[int]:
        """GET /counts"""
        return self._client.call(_LIST, after)


class AsyncCounts(AsyncResource):
    """Reached as `client.counts`."""

    async def list(self, *, after: str | None = None) -> builtins.list[int]:
        """GET /counts"""
        return await self._client.call(_LIST, after)
