"""`client.search` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.choice import Choice

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/search",
    parameters=(Parameter("q", "querystring"),),
    replies={"204": NoReply()},
)


class Search(Resource):
    """Reached as `client.search`."""

    def retrieve(self, *, q: Choice | None = None) -> None:
        """GET /search"""
        return self._client.call(_RETRIEVE, q)


class AsyncSearch(AsyncResource):
    """Reached as `client.search`."""

    async def retrieve(self, *, q: Choice | None = None) -> None:
        """GET /search"""
        return await self._client.call(_RETRIEVE, q)
