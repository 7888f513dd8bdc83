"""`client.yamls` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import TextReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[str] = Operation(
    method="GET",
    path="/yamls",
    replies={"200": TextReply(media_type="application/yaml")},
)


class Yamls(Resource):
    """Reached as `client.yamls`."""

    def retrieve(self) -> str:
        """GET /yamls"""
        return self._client.call(_RETRIEVE)


class AsyncYamls(AsyncResource):
    """Reached as `client.yamls`."""

    async def retrieve(self) -> str:
        """GET /yamls"""
        return await self._client.call(_RETRIEVE)
