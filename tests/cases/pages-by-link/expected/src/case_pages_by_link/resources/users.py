"""`client.users` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.async_pages import AsyncEnvelopePages
from .._runtime.decoding import decode_str, list_of
from .._runtime.page_styles import NextLink
from .._runtime.paging import PagedOperation
from .._runtime.parameters import Parameter
from .._runtime.sync_client import Resource
from .._runtime.sync_pages import EnvelopePages

if TYPE_CHECKING:
    from ..models.users_list_response import UsersListResponse

_LIST: PagedOperation[str, UsersListResponse] = PagedOperation(
    method="GET",
    path="/v1/users",
    parameters=(Parameter("$top", "query"),),
    items=lambda: list_of(decode_str),
    pages=NextLink(next=("@odata.nextLink",), items=("value",)),
    body=lambda: _codecs.decode_users_list_response,
    security=(("token",),),
)


class Users(Resource):
    """Reached as `client.users`."""

    def list(self, *, top: int | None = None) -> EnvelopePages[str, UsersListResponse]:
        """GET /v1/users"""
        return EnvelopePages(self._client, _LIST, top)


class AsyncUsers(AsyncResource):
    """Reached as `client.users`."""

    def list(
        self,
        *,
        top: int | None = None,
    ) -> AsyncEnvelopePages[str, UsersListResponse]:
        """GET /v1/users"""
        return AsyncEnvelopePages(self._client, _LIST, top)
