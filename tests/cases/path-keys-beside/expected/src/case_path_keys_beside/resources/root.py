"""`client.root` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/{container}",
    parameters=(Parameter("container", "path"),),
    replies={"204": NoReply()},
)

_LIST: Operation[None] = Operation(
    method="GET",
    path="/{container}?restype=container&comp=list",
    parameters=(Parameter("container", "path"), Parameter("prefix", "query")),
    replies={"204": NoReply()},
)

_REPLACE: Operation[None] = Operation(
    method="PUT",
    path="/{container}",
    parameters=(Parameter("container", "path"),),
    replies={"204": NoReply()},
)


class Root(Resource):
    """Reached as `client.root`."""

    def retrieve(self, container: str) -> None:
        """GET /{container}"""
        return self._client.call(_RETRIEVE, container)

    def list(self, container: str, *, prefix: str | None = None) -> None:
        """GET /{container}?restype=container&comp=list"""
        return self._client.call(_LIST, container, prefix)

    def replace(self, container: str) -> None:
        """PUT /{container}"""
        return self._client.call(_REPLACE, container)


class AsyncRoot(AsyncResource):
    """Reached as `client.root`."""

    async def retrieve(self, container: str) -> None:
        """GET /{container}"""
        return await self._client.call(_RETRIEVE, container)

    async def list(self, container: str, *, prefix: str | None = None) -> None:
        """GET /{container}?restype=container&comp=list"""
        return await self._client.call(_LIST, container, prefix)

    async def replace(self, container: str) -> None:
        """PUT /{container}"""
        return await self._client.call(_REPLACE, container)
