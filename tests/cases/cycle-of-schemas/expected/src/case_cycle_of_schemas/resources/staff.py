"""`client.staff` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.staff import Staff

_RETRIEVE: Operation[Staff] = Operation(
    method="GET",
    path="/staff",
    replies={"200": JsonReply(lambda: _codecs.decode_staff)},
)


class StaffResource(Resource):
    """Reached as `client.staff`."""

    def retrieve(self) -> Staff:
        """GET /staff"""
        return self._client.call(_RETRIEVE)


class AsyncStaffResource(AsyncResource):
    """Reached as `client.staff`."""

    async def retrieve(self) -> Staff:
        """GET /staff"""
        return await self._client.call(_RETRIEVE)
