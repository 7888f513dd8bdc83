"""`client.pets` and what hangs from it."""

from __future__ import annotations

from typing import Any

from .._runtime.anything import AnyReply
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.sync_client import Resource

_LIST: Operation[Any] = Operation(
    method="GET",
    path="/pets",
    replies={"200": AnyReply()},
)


class Pets(Resource):
    """Reached as `client.pets`."""

    def list(self) -> Any:
        """GET /pets"""
        return self._client.call(_LIST)


class AsyncPets(AsyncResource):
    """Reached as `client.pets`."""

    async def list(self) -> Any:
        """GET /pets"""
        return await self._client.call(_LIST)
