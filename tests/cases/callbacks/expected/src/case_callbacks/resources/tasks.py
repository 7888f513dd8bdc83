"""`client.tasks` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_CREATE: Operation[None] = Operation(
    method="POST",
    path="/tasks",
    replies={"204": NoReply()},
)


class Tasks(Resource):
    """Reached as `client.tasks`."""

    def create(self) -> None:
        """POST /tasks"""
        return self._client.call(_CREATE)


class AsyncTasks(AsyncResource):
    """Reached as `client.tasks`."""

    async def create(self) -> None:
        """POST /tasks"""
        return await self._client.call(_CREATE)
