"""`client.test_runs` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_CREATE: Operation[None] = Operation(
    method="POST",
    path="/test-runs",
    replies={"204": NoReply()},
)


class TestRuns(Resource):
    """Reached as `client.test_runs`."""

    def create(self) -> None:
        """POST /test-runs"""
        return self._client.call(_CREATE)


class AsyncTestRuns(AsyncResource):
    """Reached as `client.test_runs`."""

    async def create(self) -> None:
        """POST /test-runs"""
        return await self._client.call(_CREATE)
