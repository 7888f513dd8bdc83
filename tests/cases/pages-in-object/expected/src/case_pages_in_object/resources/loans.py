"""`client.loans` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.async_pages import AsyncEnvelopePages
from .._runtime.decoding import decode_str, list_of
from .._runtime.page_styles import Offset
from .._runtime.paging import PagedOperation
from .._runtime.parameters import Parameter
from .._runtime.sync_client import Resource
from .._runtime.sync_pages import EnvelopePages

if TYPE_CHECKING:
    from ..models.loans_list_response import LoansListResponse

_LIST: PagedOperation[str, LoansListResponse] = PagedOperation(
    method="GET",
    path="/loans",
    parameters=(Parameter("offset", "query"), Parameter("limit", "query")),
    items=lambda: list_of(decode_str),
    pages=Offset(parameter="offset", total=("total",), items=("items",)),
    body=lambda: _codecs.decode_loans_list_response,
    may_lack_items=True,
)


class Loans(Resource):
    """Reached as `client.loans`."""

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
    ) -> EnvelopePages[str, LoansListResponse]:
        """GET /loans"""
        return EnvelopePages(self._client, _LIST, offset, limit)


class AsyncLoans(AsyncResource):
    """Reached as `client.loans`."""

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
    ) -> AsyncEnvelopePages[str, LoansListResponse]:
        """GET /loans"""
        return AsyncEnvelopePages(self._client, _LIST, offset, limit)
