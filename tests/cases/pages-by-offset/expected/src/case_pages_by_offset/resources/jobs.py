"""`client.jobs` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.async_pages import AsyncEnvelopePages
from .._runtime.decoding import list_of
from .._runtime.json_body import JsonBody
from .._runtime.page_styles import Offset
from .._runtime.paging import PagedOperation
from .._runtime.parameters import Parameter
from .._runtime.sync_client import Resource
from .._runtime.sync_pages import EnvelopePages
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.job import Job
    from ..models.jobs_jobs import JobsJobs
    from ..models.query import Query

_LIST: PagedOperation[Job, JobsJobs] = PagedOperation(
    method="GET",
    path="/jobs",
    parameters=(Parameter("offset", "query"), Parameter("limit", "query")),
    items=lambda: list_of(_codecs.decode_job),
    pages=Offset(
        parameter="offset",
        step=("limit",),
        total=("total_entries",),
        items=("jobs",),
    ),
    body=lambda: _codecs.decode_jobs_jobs,
)

_SEARCH: PagedOperation[Job, JobsJobs] = PagedOperation(
    method="POST",
    path="/jobs/search",
    bodies=(JsonBody(),),
    items=lambda: list_of(_codecs.decode_job),
    pages=Offset(
        parameter="offset",
        step=("limit",),
        total=("total_entries",),
        in_body=True,
        items=("jobs",),
    ),
    body=lambda: _codecs.decode_jobs_jobs,
)


class JobsResource(Resource):
    """Reached as `client.jobs`."""

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
    ) -> EnvelopePages[Job, JobsJobs]:
        """GET /jobs

        Args:
            offset: The server's default: `0`.
        """
        return EnvelopePages(self._client, _LIST, offset, limit)

    def search(self, body: Query | Unset = UNSET) -> EnvelopePages[Job, JobsJobs]:
        """POST /jobs/search"""
        return EnvelopePages(self._client, _SEARCH, body=body)


class AsyncJobsResource(AsyncResource):
    """Reached as `client.jobs`."""

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
    ) -> AsyncEnvelopePages[Job, JobsJobs]:
        """GET /jobs

        Args:
            offset: The server's default: `0`.
        """
        return AsyncEnvelopePages(self._client, _LIST, offset, limit)

    def search(self, body: Query | Unset = UNSET) -> AsyncEnvelopePages[Job, JobsJobs]:
        """POST /jobs/search"""
        return AsyncEnvelopePages(self._client, _SEARCH, body=body)
