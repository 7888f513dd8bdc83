"""`client.tokens` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/tokens",
    replies={"204": NoReply()},
    security=(("oauth",), ("oauth",)),
    scopes={"oauth": ("read", "write")},
)


class Tokens(Resource):
    """Reached as `client.tokens`."""

    def retrieve(self) -> None:
        """GET /tokens

        Scopes: `read`, `write` or `admin`.
        """
        return self._client.call(_RETRIEVE)


class AsyncTokens(AsyncResource):
    """Reached as `client.tokens`."""

    async def retrieve(self) -> None:
        """GET /tokens

        Scopes: `read`, `write` or `admin`.
        """
        return await self._client.call(_RETRIEVE)
