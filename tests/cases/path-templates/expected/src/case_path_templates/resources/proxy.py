"""`client.proxy` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/v1/proxy/{rest}",
    parameters=(Parameter("rest", "path", allow_reserved=True),),
    replies={"204": NoReply()},
)


class Proxy(Resource):
    """Reached as `client.proxy`."""

    def retrieve(self, rest: str) -> None:
        """GET /v1/proxy/{rest+}"""
        return self._client.call(_RETRIEVE, rest)


class AsyncProxy(AsyncResource):
    """Reached as `client.proxy`."""

    async def retrieve(self, rest: str) -> None:
        """GET /v1/proxy/{rest+}"""
        return await self._client.call(_RETRIEVE, rest)
