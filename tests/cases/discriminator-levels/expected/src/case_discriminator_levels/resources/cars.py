"""`client.cars` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.car import Car

_RETRIEVE: Operation[Car] = Operation(
    method="GET",
    path="/cars/{id}",
    parameters=(Parameter("id", "path"),),
    replies={"200": JsonReply(lambda: _codecs.decode_car)},
)


class Cars(Resource):
    """Reached as `client.cars`."""

    def retrieve(self, id: str) -> Car:
        """GET /cars/{id}"""
        return self._client.call(_RETRIEVE, id)


class AsyncCars(AsyncResource):
    """Reached as `client.cars`."""

    async def retrieve(self, id: str) -> Car:
        """GET /cars/{id}"""
        return await self._client.call(_RETRIEVE, id)
