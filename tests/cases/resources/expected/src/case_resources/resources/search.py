"""`client.search` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_CREATE: Operation[None] = Operation(
    method="POST",
    path="/v1/search",
    replies={"204": NoReply()},
)


class Search(Resource):
    """Reached as `client.search`."""

    def create(self) -> None:
        """POST /v1/search"""
        return self._client.call(_CREATE)


class AsyncSearch(AsyncResource):
    """Reached as `client.search`."""

    async def create(self) -> None:
        """POST /v1/search"""
        return await self._client.call(_CREATE)
