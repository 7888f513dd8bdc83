"""`client.vehicles` and what hangs from it."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.decoding import list_of
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.vehicle import Vehicle

_LIST: Operation[list[Vehicle]] = Operation(
    method="GET",
    path="/vehicles",
    replies={"200": JsonReply(lambda: list_of(_codecs.decode_vehicle))},
)


class VehiclesResource(Resource):
    """Reached as `client.vehicles`."""

    def list(self) -> builtins.list[Vehicle]:
        """GET /vehicles"""
        return self._client.call(_LIST)


class AsyncVehiclesResource(AsyncResource):
    """Reached as `client.vehicles`."""

    async def list(self) -> builtins.list[Vehicle]:
        """GET /vehicles"""
        return await self._client.call(_LIST)
