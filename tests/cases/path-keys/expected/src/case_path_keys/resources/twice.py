"""`client.twice` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_OF_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/twice/{id}/of/{id}",
    parameters=(Parameter("id", "path"),),
    replies={"204": NoReply()},
)


class Twice(Resource):
    """Reached as `client.twice`."""

    @property
    def of(self) -> TwiceOf:
        return TwiceOf(self._client)


class AsyncTwice(AsyncResource):
    """Reached as `client.twice`."""

    @property
    def of(self) -> AsyncTwiceOf:
        return AsyncTwiceOf(self._client)


class TwiceOf(Resource):
    """Reached as `client.twice.of`."""

    def retrieve(self, id: str) -> None:
        """GET /twice/{id}/of/{id}"""
        return self._client.call(_OF_RETRIEVE, id)


class AsyncTwiceOf(AsyncResource):
    """Reached as `client.twice.of`."""

    async def retrieve(self, id: str) -> None:
        """GET /twice/{id}/of/{id}"""
        return await self._client.call(_OF_RETRIEVE, id)
