"""`client.charges` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.async_pages import AsyncEnvelopePages
from .._runtime.decoding import list_of
from .._runtime.page_styles import ItemCursor
from .._runtime.paging import PagedOperation
from .._runtime.parameters import Parameter
from .._runtime.sync_client import Resource
from .._runtime.sync_pages import EnvelopePages

if TYPE_CHECKING:
    from ..models.charge import Charge
    from ..models.charges import Charges

_LIST: PagedOperation[Charge, Charges] = PagedOperation(
    method="GET",
    path="/charges",
    parameters=(
        Parameter("starting_after", "query"),
        Parameter("ending_before", "query"),
    ),
    items=lambda: list_of(_codecs.decode_charge),
    pages=ItemCursor(
        after="starting_after",
        before="ending_before",
        has_more=("has_more",),
        items=("data",),
    ),
    body=lambda: _codecs.decode_charges,
)


class ChargesResource(Resource):
    """Reached as `client.charges`."""

    def list(
        self,
        *,
        starting_after: str | None = None,
        ending_before: str | None = None,
    ) -> EnvelopePages[Charge, Charges]:
        """GET /charges"""
        return EnvelopePages(self._client, _LIST, starting_after, ending_before)


class AsyncChargesResource(AsyncResource):
    """Reached as `client.charges`."""

    def list(
        self,
        *,
        starting_after: str | None = None,
        ending_before: str | None = None,
    ) -> AsyncEnvelopePages[Charge, Charges]:
        """GET /charges"""
        return AsyncEnvelopePages(self._client, _LIST, starting_after, ending_before)
