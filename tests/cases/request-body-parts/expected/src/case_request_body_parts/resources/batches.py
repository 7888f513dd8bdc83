"""`client.batches` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.async_client import AsyncResource
from .._runtime.multipart import PartsBody
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.head import Head

_CREATE: Operation[None] = Operation(
    method="POST",
    path="/batches",
    bodies=(PartsBody(media_type="multipart/related"),),
    replies={"204": NoReply()},
)


class Batches(Resource):
    """Reached as `client.batches`."""

    def create(self, body: list[Head]) -> None:
        """POST /batches"""
        return self._client.call(_CREATE, body=body)


class AsyncBatches(AsyncResource):
    """Reached as `client.batches`."""

    async def create(self, body: list[Head]) -> None:
        """POST /batches"""
        return await self._client.call(_CREATE, body=body)
