"""`client.files` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.async_pages import AsyncEnvelopePages
from .._runtime.decoding import list_of
from .._runtime.json_body import JsonBody
from .._runtime.page_styles import BodyCursor
from .._runtime.paging import PagedOperation
from .._runtime.parameters import Parameter
from .._runtime.sync_client import Resource
from .._runtime.sync_pages import EnvelopePages
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.file import File
    from ..models.files_files import FilesFiles
    from ..models.files_search_response import FilesSearchResponse
    from ..models.query import Query

_LIST: PagedOperation[File, FilesFiles] = PagedOperation(
    method="GET",
    path="/files",
    parameters=(Parameter("pageToken", "query"), Parameter("pageSize", "query")),
    items=lambda: list_of(_codecs.decode_file),
    pages=BodyCursor(next=("nextPageToken",), parameter="pageToken", items=("files",)),
    body=lambda: _codecs.decode_files_files,
    may_lack_items=True,
)

_SEARCH: PagedOperation[File, FilesSearchResponse] = PagedOperation(
    method="POST",
    path="/files/search",
    bodies=(JsonBody(),),
    items=lambda: list_of(_codecs.decode_file),
    pages=BodyCursor(
        next=("meta", "next-cursor"),
        parameter="cursor",
        in_body=True,
        items=("results",),
    ),
    body=lambda: _codecs.decode_files_search_response,
)


class FilesResource(Resource):
    """Reached as `client.files`."""

    def list(
        self,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
    ) -> EnvelopePages[File, FilesFiles]:
        """GET /files"""
        return EnvelopePages(self._client, _LIST, page_token, page_size)

    def search(
        self,
        body: Query | Unset = UNSET,
    ) -> EnvelopePages[File, FilesSearchResponse]:
        """POST /files/search"""
        return EnvelopePages(self._client, _SEARCH, body=body)


class AsyncFilesResource(AsyncResource):
    """Reached as `client.files`."""

    def list(
        self,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
    ) -> AsyncEnvelopePages[File, FilesFiles]:
        """GET /files"""
        return AsyncEnvelopePages(self._client, _LIST, page_token, page_size)

    def search(
        self,
        body: Query | Unset = UNSET,
    ) -> AsyncEnvelopePages[File, FilesSearchResponse]:
        """POST /files/search"""
        return AsyncEnvelopePages(self._client, _SEARCH, body=body)
