"""`client.files` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.async_client import AsyncResource
from .._runtime.multipart import MultipartBody
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.create_files_body import CreateFilesBody

_CREATE: Operation[None] = Operation(
    method="POST",
    path="/files/",
    bodies=(MultipartBody(),),
    replies={"204": NoReply()},
)


class Files(Resource):
    """Reached as `client.files`."""

    def create(self, body: CreateFilesBody | Unset = UNSET) -> None:
        """POST /files/"""
        return self._client.call(_CREATE, body=body)


class AsyncFiles(AsyncResource):
    """Reached as `client.files`."""

    async def create(self, body: CreateFilesBody | Unset = UNSET) -> None:
        """POST /files/"""
        return await self._client.call(_CREATE, body=body)
