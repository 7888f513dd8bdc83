"""`client.default` and what hangs from it."""

from __future__ import annotations

from typing import Any

from .._runtime.anything import AnyReply
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[Any] = Operation(
    method="GET",
    path="/default",
    replies={"default": AnyReply()},
)


class Default(Resource):
    """Reached as `client.default`."""

    def retrieve(self) -> Any:
        """GET /default"""
        return self._client.call(_RETRIEVE)


class AsyncDefault(AsyncResource):
    """Reached as `client.default`."""

    async def retrieve(self) -> Any:
        """GET /default"""
        return await self._client.call(_RETRIEVE)
