"""`client.items` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_START: Operation[None] = Operation(
    method="POST",
    path="/items?action=start",
    replies={"204": NoReply()},
)

_STOP: Operation[None] = Operation(
    method="POST",
    path="/items?action=stop",
    parameters=(Parameter("force", "query"),),
    replies={"204": NoReply()},
)

_CREATE: Operation[None] = Operation(
    method="POST",
    path="/items",
    replies={"204": NoReply()},
)

_COPY: Operation[None] = Operation(
    method="POST",
    path="/items",
    replies={"204": NoReply()},
)

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/items/",
    replies={"204": NoReply()},
)


class Items(Resource):
    """Reached as `client.items`."""

    def start(self) -> None:
        """POST /items?action=start"""
        return self._client.call(_START)

    def stop(self, *, force: bool | None = None) -> None:
        """POST /items?action=stop"""
        return self._client.call(_STOP, force)

    def create(self) -> None:
        """POST /items#create"""
        return self._client.call(_CREATE)

    def copy(self) -> None:
        """POST /items#copy"""
        return self._client.call(_COPY)

    def retrieve(self) -> None:
        """GET /items/"""
        return self._client.call(_RETRIEVE)


class AsyncItems(AsyncResource):
    """Reached as `client.items`."""

    async def start(self) -> None:
        """POST /items?action=start"""
        return await self._client.call(_START)

    async def stop(self, *, force: bool | None = None) -> None:
        """POST /items?action=stop"""
        return await self._client.call(_STOP, force)

    async def create(self) -> None:
        """POST /items#create"""
        return await self._client.call(_CREATE)

    async def copy(self) -> None:
        """POST /items#copy"""
        return await self._client.call(_COPY)

    async def retrieve(self) -> None:
        """GET /items/"""
        return await self._client.call(_RETRIEVE)
