"""`client.pets` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.pet import Pet

_RETRIEVE: Operation[Pet] = Operation(
    method="GET",
    path="/pets",
    parameters=(
        Parameter("alive", "query"),
        Parameter("legs", "query"),
        Parameter("region", "query"),
        Parameter("kinds", "query"),
    ),
    replies={"200": JsonReply(lambda: _codecs.decode_pet)},
)


class Pets(Resource):
    """Reached as `client.pets`."""

    def retrieve(
        self,
        *,
        alive: Literal[True, False] | None = None,
        legs: Literal[2, 4] | None = None,
        region: int | None = None,
        kinds: list[Literal["cat", "dog"]] | None = None,
    ) -> Pet:
        """GET /pets"""
        return self._client.call(_RETRIEVE, alive, legs, region, kinds)


class AsyncPets(AsyncResource):
    """Reached as `client.pets`."""

    async def retrieve(
        self,
        *,
        alive: Literal[True, False] | None = None,
        legs: Literal[2, 4] | None = None,
        region: int | None = None,
        kinds: list[Literal["cat", "dog"]] | None = None,
    ) -> Pet:
        """GET /pets"""
        return await self._client.call(_RETRIEVE, alive, legs, region, kinds)
