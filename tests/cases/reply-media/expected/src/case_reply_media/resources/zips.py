"""`client.zips` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.async_downloads import AsyncDownload
from .._runtime.operation import Operation
from .._runtime.replies import BytesReply
from .._runtime.sync_client import Resource
from .._runtime.sync_downloads import Download

_RETRIEVE: Operation[bytes] = Operation(
    method="GET",
    path="/zips",
    replies={"200": BytesReply(media_type="application/zip")},
)


class Zips(Resource):
    """Reached as `client.zips`."""

    def retrieve(self) -> Download:
        """GET /zips

        Nothing is requested before the bytes are read, or saved to a file.
        """
        return Download(self._client, _RETRIEVE)


class AsyncZips(AsyncResource):
    """Reached as `client.zips`."""

    def retrieve(self) -> AsyncDownload:
        """GET /zips

        Nothing is requested before the bytes are read, or saved to a file.
        """
        return AsyncDownload(self._client, _RETRIEVE)
