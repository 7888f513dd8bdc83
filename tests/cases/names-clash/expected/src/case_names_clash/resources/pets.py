"""`client.pets` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/pets",
    parameters=(
        Parameter("class", "query"),
        Parameter("Class", "query"),
        Parameter("class", "header"),
        Parameter("self", "query"),
    ),
    replies={"204": NoReply()},
)


class PetsResource(Resource):
    """Reached as `client.pets`."""

    def retrieve(
        self,
        *,
        class_query: str | None = None,
        class_query_2: str | None = None,
        class_header: str | None = None,
        self_query: str | None = None,
    ) -> None:
        """GET /pets"""
        return self._client.call(
            _RETRIEVE,
            class_query,
            class_query_2,
            class_header,
            self_query,
        )


class AsyncPetsResource(AsyncResource):
    """Reached as `client.pets`."""

    async def retrieve(
        self,
        *,
        class_query: str | None = None,
        class_query_2: str | None = None,
        class_header: str | None = None,
        self_query: str | None = None,
    ) -> None:
        """GET /pets"""
        return await self._client.call(
            _RETRIEVE,
            class_query,
            class_query_2,
            class_header,
            self_query,
        )
