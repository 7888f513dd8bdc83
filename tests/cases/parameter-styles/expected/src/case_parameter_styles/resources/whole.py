"""`client.whole` and what hangs from it."""

from __future__ import annotations

from typing import Any

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/whole",
    parameters=(Parameter("all", "querystring", media_type="application/json"),),
    replies={"204": NoReply()},
)


class Whole(Resource):
    """Reached as `client.whole`."""

    def retrieve(self, *, all: dict[str, Any] | None = None) -> None:
        """GET /whole"""
        return self._client.call(_RETRIEVE, all)


class AsyncWhole(AsyncResource):
    """Reached as `client.whole`."""

    async def retrieve(self, *, all: dict[str, Any] | None = None) -> None:
        """GET /whole"""
        return await self._client.call(_RETRIEVE, all)
