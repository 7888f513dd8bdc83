"""`client.tags` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/v1/tags",
    replies={"204": NoReply()},
)


class Tags(Resource):
    """Reached as `client.tags`."""

    def retrieve(self) -> None:
        """GET /v1/tags{?q}"""
        return self._client.call(_RETRIEVE)


class AsyncTags(AsyncResource):
    """Reached as `client.tags`."""

    async def retrieve(self) -> None:
        """GET /v1/tags{?q}"""
        return await self._client.call(_RETRIEVE)
