"""`client.notes` and what hangs from it."""

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
    from ..models.notes_list_response import NotesListResponse

_LIST: PagedOperation[str, NotesListResponse] = PagedOperation(
    method="GET",
    path="/notes",
    parameters=(Parameter("after", "query"),),
    items=lambda: list_of(decode_str),
    pages=BodyCursor(
        next=("last_id",),
        parameter="after",
        has_more=("has_more",),
        items=("data",),
    ),
    body=lambda: _codecs.decode_notes_list_response,
    may_lack_items=True,
)


class Notes(Resource):
    """Reached as `client.notes`."""

    def list(
        self,
        *,
        after: str | None = None,
    ) -> EnvelopePages[str, NotesListResponse]:
        """GET /notes"""
        return EnvelopePages(self._client, _LIST, after)


class AsyncNotes(AsyncResource):
    """Reached as `client.notes`."""

    def list(
        self,
        *,
        after: str | None = None,
    ) -> AsyncEnvelopePages[str, NotesListResponse]:
        """GET /notes"""
        return AsyncEnvelopePages(self._client, _LIST, after)
