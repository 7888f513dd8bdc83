"""`client.jobs` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.async_downloads import AsyncDownload
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import BytesReply, JsonReply, NoReply, TextReply
from .._runtime.sync_client import Resource
from .._runtime.sync_downloads import Download

if TYPE_CHECKING:
    from ..models.job import Job

_RETRIEVE: Operation[Job | str] = Operation(
    method="GET",
    path="/jobs/{id}",
    parameters=(Parameter("id", "path"),),
    replies={
        "200": JsonReply(lambda: _codecs.decode_job),
        "202": TextReply(),
        "4XX": JsonReply(
            lambda: _codecs.decode_problem,
            media_type="application/problem+json",
        ),
        "404": TextReply(),
    },
)

_DELETE: Operation[None] = Operation(
    method="DELETE",
    path="/jobs/{id}",
    parameters=(Parameter("id", "path"),),
    replies={"204": NoReply()},
)

_LOG_RETRIEVE: Operation[bytes] = Operation(
    method="GET",
    path="/jobs/{id}/log",
    parameters=(Parameter("id", "path"),),
    replies={"200": BytesReply()},
)

_STATE_RETRIEVE: Operation[Job] = Operation(
    method="GET",
    path="/jobs/{id}/state",
    parameters=(Parameter("id", "path"),),
    replies={"default": JsonReply(lambda: _codecs.decode_job)},
)


class Jobs(Resource):
    """Reached as `client.jobs`."""

    @property
    def log(self) -> JobLog:
        return JobLog(self._client)

    @property
    def state(self) -> JobState:
        return JobState(self._client)

    def retrieve(self, id: str) -> Job | str:
        """GET /jobs/{id}

        Raises:
            ApiStatusError: The job cannot be shown.
            NotFoundError: No such job.
        """
        return self._client.call(_RETRIEVE, id)

    def delete(self, id: str) -> None:
        """DELETE /jobs/{id}"""
        return self._client.call(_DELETE, id)


class AsyncJobs(AsyncResource):
    """Reached as `client.jobs`."""

    @property
    def log(self) -> AsyncJobLog:
        return AsyncJobLog(self._client)

    @property
    def state(self) -> AsyncJobState:
        return AsyncJobState(self._client)

    async def retrieve(self, id: str) -> Job | str:
        """GET /jobs/{id}

        Raises:
            ApiStatusError: The job cannot be shown.
            NotFoundError: No such job.
        """
        return await self._client.call(_RETRIEVE, id)

    async def delete(self, id: str) -> None:
        """DELETE /jobs/{id}"""
        return await self._client.call(_DELETE, id)


class JobLog(Resource):
    """Reached as `client.jobs.log`."""

    def retrieve(self, id: str) -> Download:
        """GET /jobs/{id}/log

        Nothing is requested before the bytes are read, or saved to a file.
        """
        return Download(self._client, _LOG_RETRIEVE, id)


class AsyncJobLog(AsyncResource):
    """Reached as `client.jobs.log`."""

    def retrieve(self, id: str) -> AsyncDownload:
        """GET /jobs/{id}/log

        Nothing is requested before the bytes are read, or saved to a file.
        """
        return AsyncDownload(self._client, _LOG_RETRIEVE, id)


class JobState(Resource):
    """Reached as `client.jobs.state`."""

    def retrieve(self, id: str) -> Job:
        """GET /jobs/{id}/state"""
        return self._client.call(_STATE_RETRIEVE, id)


class AsyncJobState(AsyncResource):
    """Reached as `client.jobs.state`."""

    async def retrieve(self, id: str) -> Job:
        """GET /jobs/{id}/state"""
        return await self._client.call(_STATE_RETRIEVE, id)
