"""`client.tokens` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.kind import Kind

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/tokens",
    parameters=(
        Parameter("Api-Version", "header"),
        Parameter("kind", "query"),
        Parameter("level", "query"),
        Parameter("size", "query"),
        Parameter("mode", "query"),
    ),
    replies={"204": NoReply()},
)


class Tokens(Resource):
    """Reached as `client.tokens`."""

    def retrieve(
        self,
        *,
        api_version: Literal["2024-01-01"] = "2024-01-01",
        kind: Kind = "plain",
        level: Literal[3] = 3,
        size: int,
        mode: Literal["fast"] | None = None,
    ) -> None:
        """GET /tokens"""
        return self._client.call(_RETRIEVE, api_version, kind, level, size, mode)


class AsyncTokens(AsyncResource):
    """Reached as `client.tokens`."""

    async def retrieve(
        self,
        *,
        api_version: Literal["2024-01-01"] = "2024-01-01",
        kind: Kind = "plain",
        level: Literal[3] = 3,
        size: int,
        mode: Literal["fast"] | None = None,
    ) -> None:
        """GET /tokens"""
        return await self._client.call(_RETRIEVE, api_version, kind, level, size, mode)
