"""`client.blobs` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.async_client import AsyncResource
from .._runtime.async_downloads import AsyncDownload
from .._runtime.files import BytesBody
from .._runtime.operation import Operation
from .._runtime.replies import BytesReply
from .._runtime.sync_client import Resource
from .._runtime.sync_downloads import Download

if TYPE_CHECKING:
    from .._runtime.files import FileLike

_CREATE: Operation[bytes] = Operation(
    method="POST",
    path="/blobs",
    bodies=(BytesBody(media_type="*/*"),),
    replies={"200": BytesReply(media_type="*/*")},
)


class Blobs(Resource):
    """Reached as `client.blobs`."""

    def create(self, body: FileLike) -> Download:
        """POST /blobs

        Nothing is requested before the bytes are read, or saved to a file.
        """
        return Download(self._client, _CREATE, body=body)


class AsyncBlobs(AsyncResource):
    """Reached as `client.blobs`."""

    def create(self, body: FileLike) -> AsyncDownload:
        """POST /blobs

        Nothing is requested before the bytes are read, or saved to a file.
        """
        return AsyncDownload(self._client, _CREATE, body=body)
