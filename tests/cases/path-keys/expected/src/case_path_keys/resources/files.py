"""`client.files` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_DOWNLOAD: Operation[None] = Operation(
    method="GET",
    path="/files/{path}:download",
    parameters=(Parameter("path", "path", allow_reserved=True),),
    replies={"204": NoReply()},
)


class Files(Resource):
    """Reached as `client.files`."""

    def download(self, path: str) -> None:
        """GET /files/{+path}:download"""
        return self._client.call(_DOWNLOAD, path)


class AsyncFiles(AsyncResource):
    """Reached as `client.files`."""

    async def download(self, path: str) -> None:
        """GET /files/{+path}:download"""
        return await self._client.call(_DOWNLOAD, path)
