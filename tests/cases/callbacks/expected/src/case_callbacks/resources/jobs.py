"""`client.jobs` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_CREATE: Operation[None] = Operation(
    method="POST",
    path="/jobs",
    parameters=(Parameter("callbackUrl", "query"),),
    replies={"204": NoReply()},
)


class JobsResource(Resource):
    """Reached as `client.jobs`."""

    def create(self, *, callback_url: str) -> None:
        """POST /jobs"""
        return self._client.call(_CREATE, callback_url)


class AsyncJobsResource(AsyncResource):
    """Reached as `client.jobs`."""

    async def create(self, *, callback_url: str) -> None:
        """POST /jobs"""
        return await self._client.call(_CREATE, callback_url)
