"""`client.identity` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/identity",
    replies={"204": NoReply()},
    security=(("openId",),),
    scopes={"openId": ("mail",)},
)


class Identity(Resource):
    """Reached as `client.identity`."""

    def retrieve(self) -> None:
        """GET /identity

        Scopes: `mail`.
        """
        return self._client.call(_RETRIEVE)


class AsyncIdentity(AsyncResource):
    """Reached as `client.identity`."""

    async def retrieve(self) -> None:
        """GET /identity

        Scopes: `mail`.
        """
        return await self._client.call(_RETRIEVE)
