"""`client.jobs` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_DATES_UPDATE: Operation[None] = Operation(
    method="PUT",
    path="/jobs/{id}/dates",
    parameters=(Parameter("id", "path"),),
    replies={"204": NoReply()},
)

_DATES_UPDATE_V2: Operation[None] = Operation(
    method="PUT",
    path="/v2/jobs/{id}/dates",
    parameters=(Parameter("id", "path"),),
    replies={"204": NoReply()},
)


class Jobs(Resource):
    """Reached as `client.jobs`."""

    @property
    def dates(self) -> JobDates:
        return JobDates(self._client)


class AsyncJobs(AsyncResource):
    """Reached as `client.jobs`."""

    @property
    def dates(self) -> AsyncJobDates:
        return AsyncJobDates(self._client)


class JobDates(Resource):
    """Reached as `client.jobs.dates`."""

    def update(self, id: str) -> None:
        """PUT /jobs/{id}/dates"""
        return self._client.call(_DATES_UPDATE, id)

    def update_v2(self, id: str) -> None:
        """PUT /v2/jobs/{id}/dates"""
        return self._client.call(_DATES_UPDATE_V2, id)


class AsyncJobDates(AsyncResource):
    """Reached as `client.jobs.dates`."""

    async def update(self, id: str) -> None:
        """PUT /jobs/{id}/dates"""
        return await self._client.call(_DATES_UPDATE, id)

    async def update_v2(self, id: str) -> None:
        """PUT /v2/jobs/{id}/dates"""
        return await self._client.call(_DATES_UPDATE_V2, id)
