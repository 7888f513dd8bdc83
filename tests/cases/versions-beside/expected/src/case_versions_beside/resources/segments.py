"""`client.segments` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_CREATE: Operation[None] = Operation(
    method="POST",
    path="/segments",
    replies={"204": NoReply()},
)

_CREATE_V2_0: Operation[None] = Operation(
    method="POST",
    path="/segments/2.0",
    replies={"204": NoReply()},
)


class Segments(Resource):
    """Reached as `client.segments`."""

    def create(self) -> None:
        """POST /segments"""
        return self._client.call(_CREATE)

    def create_v2_0(self) -> None:
        """POST /segments/2.0"""
        return self._client.call(_CREATE_V2_0)


class AsyncSegments(AsyncResource):
    """Reached as `client.segments`."""

    async def create(self) -> None:
        """POST /segments"""
        return await self._client.call(_CREATE)

    async def create_v2_0(self) -> None:
        """POST /segments/2.0"""
        return await self._client.call(_CREATE_V2_0)
