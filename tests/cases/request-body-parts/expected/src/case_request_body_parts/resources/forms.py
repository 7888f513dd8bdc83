"""`client.forms` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.async_client import AsyncResource
from .._runtime.async_downloads import AsyncDownload
from .._runtime.files import BytesBody
from .._runtime.operation import Operation
from .._runtime.replies import BytesReply
from .._runtime.sync_client import Resource
from .._runtime.sync_downloads import Download
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .._runtime.files import FileLike

_CREATE: Operation[bytes] = Operation(
    method="POST",
    path="/forms",
    bodies=(BytesBody(media_type="multipart/form-data"),),
    replies={"200": BytesReply(media_type="multipart/mixed")},
)


class Forms(Resource):
    """Reached as `client.forms`."""

    def create(self, body: FileLike | Unset = UNSET) -> Download:
        """POST /forms

        Nothing is requested before the bytes are read, or saved to a file.
        """
        return Download(self._client, _CREATE, body=body)


class AsyncForms(AsyncResource):
    """Reached as `client.forms`."""

    def create(self, body: FileLike | Unset = UNSET) -> AsyncDownload:
        """POST /forms

        Nothing is requested before the bytes are read, or saved to a file.
        """
        return AsyncDownload(self._client, _CREATE, body=body)
