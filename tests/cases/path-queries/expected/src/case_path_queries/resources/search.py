"""`client.search` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE_ASC: Operation[None] = Operation(
    method="GET",
    path="/search?sort=asc",
    parameters=(Parameter("term", "query", explode=False),),
    replies={"204": NoReply()},
)


class Search(Resource):
    """Reached as `client.search`."""

    def retrieve_asc(self, *, term: list[str]) -> None:
        """GET /search?term={term}&sort=asc"""
        return self._client.call(_RETRIEVE_ASC, term)


class AsyncSearch(AsyncResource):
    """Reached as `client.search`."""

    async def retrieve_asc(self, *, term: list[str]) -> None:
        """GET /search?term={term}&sort=asc"""
        return await self._client.call(_RETRIEVE_ASC, term)
