"""`client.jobs` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.async_pages import AsyncEnvelopePages
from .._runtime.decoding import list_of
from .._runtime.model import UNSET, Unset
from .._runtime.operation import JsonBody, Offset, PagedOperation, Parameter
from .._runtime.sync_client import Resource
from .._runtime.sync_pages import EnvelopePages

if TYPE_CHECKING:
    from ..models.job import Job
    from ..models.jobs2 import Jobs2
    from ..models.query import Query

_JOBS_LIST: PagedOperation[Job, Jobs2] = PagedOperation(
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
    body=lambda: _codecs.decode_jobs2,
)

_SEARCH: PagedOperation[Job, Jobs2] = PagedOperation(
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
    body=lambda: _codecs.decode_jobs2,
)


class JobsResource(Resource):
    """Reached as `client.jobs`."""

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
    ) -> EnvelopePages[Job, Jobs2]:
        """GET /jobs

        Args:
            offset: The server's default: `0`.
        """
        return self._client.pages(_JOBS_LIST, offset, limit)

    def search(self, body: Query | Unset = UNSET) -> EnvelopePages[Job, Jobs2]:
        """POST /jobs/search"""
        return self._client.pages(_SEARCH, body=body)


class AsyncJobsResource(AsyncResource):
    """Reached as `client.jobs`."""

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
    ) -> AsyncEnvelopePages[Job, Jobs2]:
        """GET /jobs

        Args:
            offset: The server's default: `0`.
        """
        return self._client.pages(_JOBS_LIST, offset, limit)

    def search(self, body: Query | Unset = UNSET) -> AsyncEnvelopePages[Job, Jobs2]:
        """POST /jobs/search"""
        return self._client.pages(_SEARCH, body=body)
