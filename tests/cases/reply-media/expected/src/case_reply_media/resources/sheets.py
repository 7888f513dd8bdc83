"""`client.sheets` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import TextReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[str] = Operation(
    method="GET",
    path="/sheets",
    replies={"200": TextReply(media_type="text/csv")},
)


class Sheets(Resource):
    """Reached as `client.sheets`."""

    def retrieve(self) -> str:
        """GET /sheets"""
        return self._client.call(_RETRIEVE)


class AsyncSheets(AsyncResource):
    """Reached as `client.sheets`."""

    async def retrieve(self) -> str:
        """GET /sheets"""
        return await self._client.call(_RETRIEVE)
