"""`client.anything` and what hangs from it."""

from __future__ import annotations

from typing import Any

from .._runtime.anything import AnyReply
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[Any] = Operation(
    method="GET",
    path="/anything",
    replies={"200": AnyReply(media_type="application/json")},
)


class Anything(Resource):
    """Reached as `client.anything`."""

    def retrieve(self) -> Any:
        """GET /anything"""
        return self._client.call(_RETRIEVE)


class AsyncAnything(AsyncResource):
    """Reached as `client.anything`."""

    async def retrieve(self) -> Any:
        """GET /anything"""
        return await self._client.call(_RETRIEVE)
