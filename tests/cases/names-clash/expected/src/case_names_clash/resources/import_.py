"""`client.import_` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_CREATE: Operation[None] = Operation(
    method="POST",
    path="/import",
    replies={"204": NoReply()},
)


class Import(Resource):
    """Reached as `client.import_`."""

    def create(self) -> None:
        """POST /import"""
        return self._client.call(_CREATE)


class AsyncImport(AsyncResource):
    """Reached as `client.import_`."""

    async def create(self) -> None:
        """POST /import"""
        return await self._client.call(_CREATE)
