"""`client.pets` and what hangs from it."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.decoding import list_of
from .._runtime.json_body import JsonBody
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.count import Count
    from ..models.dog import Pet

_LIST: Operation[list[Pet]] = Operation(
    method="GET",
    path="/pets",
    parameters=(Parameter("X-Trace", "header"), Parameter("limit", "query")),
    replies={
        "200": JsonReply(lambda: list_of(_codecs.decode_pet)),
        "404": JsonReply(lambda: _codecs.decode_old_error),
    },
)

_CREATE: Operation[Pet] = Operation(
    method="POST",
    path="/pets",
    parameters=(Parameter("X-Trace", "header"),),
    bodies=(JsonBody(),),
    replies={"201": JsonReply(lambda: _codecs.decode_pet)},
)


class Pets(Resource):
    """Reached as `client.pets`."""

    def list(
        self,
        *,
        x_trace: str | None = None,
        limit: Count | None = None,
    ) -> builtins.list[Pet]:
        """GET /pets

        Raises:
            NotFoundError: Nothing there.
        """
        return self._client.call(_LIST, x_trace, limit)

    def create(self, body: Pet, *, x_trace: str | None = None) -> Pet:
        """POST /pets"""
        return self._client.call(_CREATE, x_trace, body=body)


class AsyncPets(AsyncResource):
    """Reached as `client.pets`."""

    async def list(
        self,
        *,
        x_trace: str | None = None,
        limit: Count | None = None,
    ) -> builtins.list[Pet]:
        """GET /pets

        Raises:
            NotFoundError: Nothing there.
        """
        return await self._client.call(_LIST, x_trace, limit)

    async def create(self, body: Pet, *, x_trace: str | None = None) -> Pet:
        """POST /pets"""
        return await self._client.call(_CREATE, x_trace, body=body)
