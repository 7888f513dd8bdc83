"""`client.editions` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/v1/editions/{key}/{number}.{format}",
    parameters=(
        Parameter("key", "path"),
        Parameter("number", "path"),
        Parameter("format", "path"),
    ),
    replies={"204": NoReply()},
)


class Editions(Resource):
    """Reached as `client.editions`."""

    def retrieve(self, key: str, number: str, format: str) -> None:
        """GET /v1/editions/{key}{/number}{.format}"""
        return self._client.call(_RETRIEVE, key, number, format)


class AsyncEditions(AsyncResource):
    """Reached as `client.editions`."""

    async def retrieve(self, key: str, number: str, format: str) -> None:
        """GET /v1/editions/{key}{/number}{.format}"""
        return await self._client.call(_RETRIEVE, key, number, format)
