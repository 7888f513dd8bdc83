"""`client.implicit` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/implicit",
    replies={"204": NoReply()},
    security=(("browser",),),
)


class Implicit(Resource):
    """Reached as `client.implicit`."""

    def retrieve(self) -> None:
        """GET /implicit

        Scopes: `read`.
        """
        return self._client.call(_RETRIEVE)


class AsyncImplicit(AsyncResource):
    """Reached as `client.implicit`."""

    async def retrieve(self) -> None:
        """GET /implicit

        Scopes: `read`.
        """
        return await self._client.call(_RETRIEVE)
