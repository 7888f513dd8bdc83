"""`client.parcels` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.parcel import Parcel

_RETRIEVE: Operation[Parcel] = Operation(
    method="GET",
    path="/parcels/{id}",
    parameters=(Parameter("id", "path"),),
    replies={"200": JsonReply(lambda: _codecs.decode_parcel)},
)


class Parcels(Resource):
    """Reached as `client.parcels`."""

    def retrieve(self, id: str) -> Parcel:
        """GET /parcels/{id}"""
        return self._client.call(_RETRIEVE, id)


class AsyncParcels(AsyncResource):
    """Reached as `client.parcels`."""

    async def retrieve(self, id: str) -> Parcel:
        """GET /parcels/{id}"""
        return await self._client.call(_RETRIEVE, id)
