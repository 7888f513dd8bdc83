"""`client.cache` and what hangs from it."""

from __future__ import annotations

from typing import Any

from .._runtime.async_client import AsyncResource
from .._runtime.json_body import JsonBody
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource
from .._runtime.unset import UNSET, Unset

_TRACE: Operation[None] = Operation(
    method="TRACE",
    path="/cache",
    replies={"204": NoReply()},
)

_QUERY: Operation[None] = Operation(
    method="QUERY",
    path="/cache",
    bodies=(JsonBody(),),
    replies={"204": NoReply()},
)

_PURGE: Operation[None] = Operation(
    method="PURGE",
    path="/cache",
    replies={"204": NoReply()},
)


class Cache(Resource):
    """Reached as `client.cache`."""

    def trace(self) -> None:
        """TRACE /cache"""
        return self._client.call(_TRACE)

    def query(self, body: Any | Unset = UNSET) -> None:
        """QUERY /cache"""
        return self._client.call(_QUERY, body=body)

    def purge(self) -> None:
        """PURGE /cache"""
        return self._client.call(_PURGE)


class AsyncCache(AsyncResource):
    """Reached as `client.cache`."""

    async def trace(self) -> None:
        """TRACE /cache"""
        return await self._client.call(_TRACE)

    async def query(self, body: Any | Unset = UNSET) -> None:
        """QUERY /cache"""
        return await self._client.call(_QUERY, body=body)

    async def purge(self) -> None:
        """PURGE /cache"""
        return await self._client.call(_PURGE)
