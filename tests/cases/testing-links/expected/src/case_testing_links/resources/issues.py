"""`client.issues` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.async_pages import AsyncEnvelopePages
from .._runtime.decoding import decode_str, list_of
from .._runtime.page_styles import BodyCursor
from .._runtime.paging import PagedOperation
from .._runtime.parameters import Parameter
from .._runtime.sync_client import Resource
from .._runtime.sync_pages import EnvelopePages

if TYPE_CHECKING:
    from ..models.issues_list_response import IssuesListResponse

_LIST: PagedOperation[str, IssuesListResponse] = PagedOperation(
    method="GET",
    path="/issues",
    parameters=(Parameter("cursor", "query"),),
    items=lambda: list_of(decode_str),
    pages=BodyCursor(next=("next_cursor",), parameter="cursor", items=("issues",)),
    body=lambda: _codecs.decode_issues_list_response,
)


class Issues(Resource):
    """Reached as `client.issues`."""

    def list(
        self,
        *,
        cursor: int | None = None,
    ) -> EnvelopePages[str, IssuesListResponse]:
        """GET /issues"""
        return EnvelopePages(self._client, _LIST, cursor)


class AsyncIssues(AsyncResource):
    """Reached as `client.issues`."""

    def list(
        self,
        *,
        cursor: int | None = None,
    ) -> AsyncEnvelopePages[str, IssuesListResponse]:
        """GET /issues"""
        return AsyncEnvelopePages(self._client, _LIST, cursor)
