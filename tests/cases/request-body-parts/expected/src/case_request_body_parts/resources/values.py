"""`client.values` and what hangs from it."""

from __future__ import annotations

from typing import Any

from .._runtime.async_client import AsyncResource
from .._runtime.multipart import PartsBody
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_CREATE: Operation[None] = Operation(
    method="POST",
    path="/values",
    bodies=(PartsBody(),),
    replies={"204": NoReply()},
)


class Values(Resource):
    """Reached as `client.values`."""

    def create(self, body: list[Any]) -> None:
        """POST /values"""
        return self._client.call(_CREATE, body=body)


class AsyncValues(AsyncResource):
    """Reached as `client.values`."""

    async def create(self, body: list[Any]) -> None:
        """POST /values"""
        return await self._client.call(_CREATE, body=body)
