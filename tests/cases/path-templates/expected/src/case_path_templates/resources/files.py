"""`client.files` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/v1/files/{rest}",
    parameters=(Parameter("rest", "path", allow_reserved=True),),
    replies={"204": NoReply()},
)


class Files(Resource):
    """Reached as `client.files`."""

    def retrieve(self, rest: str) -> None:
        """GET /v1/files/{rest:path}"""
        return self._client.call(_RETRIEVE, rest)


class AsyncFiles(AsyncResource):
    """Reached as `client.files`."""

    async def retrieve(self, rest: str) -> None:
        """GET /v1/files/{rest:path}"""
        return await self._client.call(_RETRIEVE, rest)
