"""`client.paint` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.async_client import AsyncResource
from .._runtime.json_body import JsonBody
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.paint_create_body import PaintCreateBody

_CREATE: Operation[None] = Operation(
    method="POST",
    path="/paint",
    bodies=(JsonBody(),),
    replies={"204": NoReply()},
)


class Paint(Resource):
    """Reached as `client.paint`."""

    def create(self, body: PaintCreateBody) -> None:
        """POST /paint"""
        return self._client.call(_CREATE, body=body)


class AsyncPaint(AsyncResource):
    """Reached as `client.paint`."""

    async def create(self, body: PaintCreateBody) -> None:
        """POST /paint"""
        return await self._client.call(_CREATE, body=body)
