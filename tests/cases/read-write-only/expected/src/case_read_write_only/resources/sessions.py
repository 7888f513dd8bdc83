"""`client.sessions` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.async_client import AsyncResource
from .._runtime.json_body import JsonBody
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.login import Login

_CREATE: Operation[None] = Operation(
    method="POST",
    path="/sessions",
    bodies=(JsonBody(),),
    replies={"204": NoReply()},
)


class Sessions(Resource):
    """Reached as `client.sessions`."""

    def create(self, body: Login) -> None:
        """POST /sessions"""
        return self._client.call(_CREATE, body=body)


class AsyncSessions(AsyncResource):
    """Reached as `client.sessions`."""

    async def create(self, body: Login) -> None:
        """POST /sessions"""
        return await self._client.call(_CREATE, body=body)
