"""`client.mirror` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/v1/mirror/{rest}",
    parameters=(Parameter("rest", "path", allow_reserved=True),),
    replies={"204": NoReply()},
)


class Mirror(Resource):
    """Reached as `client.mirror`."""

    def retrieve(self, rest: str) -> None:
        """GET /v1/mirror/{**rest}"""
        return self._client.call(_RETRIEVE, rest)


class AsyncMirror(AsyncResource):
    """Reached as `client.mirror`."""

    async def retrieve(self, rest: str) -> None:
        """GET /v1/mirror/{**rest}"""
        return await self._client.call(_RETRIEVE, rest)
