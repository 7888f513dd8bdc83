"""`client.users` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/users/{id}",
    parameters=(Parameter("id", "path"),),
    replies={"204": NoReply()},
)

_UPDATE: Operation[None] = Operation(
    method="PUT",
    path="/users/{name}/",
    parameters=(Parameter("name", "path"),),
    replies={"204": NoReply()},
)


class Users(Resource):
    """Reached as `client.users`."""

    def retrieve(self, id: int) -> None:
        """GET /users/{id:[0-9]+}{?page,size}"""
        return self._client.call(_RETRIEVE, id)

    def update(self, name: str) -> None:
        """PUT /users/{name}/"""
        return self._client.call(_UPDATE, name)


class AsyncUsers(AsyncResource):
    """Reached as `client.users`."""

    async def retrieve(self, id: int) -> None:
        """GET /users/{id:[0-9]+}{?page,size}"""
        return await self._client.call(_RETRIEVE, id)

    async def update(self, name: str) -> None:
        """PUT /users/{name}/"""
        return await self._client.call(_UPDATE, name)
