"""`client.logs` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.async_client import AsyncResource
from .._runtime.json_body import JsonLinesBody
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.logs_create_body_item import LogsCreateBodyItem

_CREATE: Operation[None] = Operation(
    method="POST",
    path="/logs",
    bodies=(JsonLinesBody(media_type="application/x-ndjson"),),
    replies={"204": NoReply()},
)


class Logs(Resource):
    """Reached as `client.logs`."""

    def create(self, body: list[LogsCreateBodyItem]) -> None:
        """POST /logs"""
        return self._client.call(_CREATE, body=body)


class AsyncLogs(AsyncResource):
    """Reached as `client.logs`."""

    async def create(self, body: list[LogsCreateBodyItem]) -> None:
        """POST /logs"""
        return await self._client.call(_CREATE, body=body)
