"""`client.query` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/query",
    parameters=(Parameter("key", "query"),),
    replies={"204": NoReply()},
    security=(("inQuery",),),
)


class Query(Resource):
    """Reached as `client.query`."""

    def retrieve(self, *, key: str | None = None) -> None:
        """GET /query"""
        return self._client.call(_RETRIEVE, key)


class AsyncQuery(AsyncResource):
    """Reached as `client.query`."""

    async def retrieve(self, *, key: str | None = None) -> None:
        """GET /query"""
        return await self._client.call(_RETRIEVE, key)
