"""`client.page_of_unknown_base` and what hangs from it."""

from __future__ import annotations

import builtins

from .._runtime.async_client import AsyncResource
from .._runtime.decoding import decode_str, list_of
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

_LIST: Operation[list[str]] = Operation(
    method="GET",
    path="/page-of-unknown-base",
    parameters=(Parameter("page", "query"), Parameter("size", "query")),
    replies={"200": JsonReply(lambda: list_of(decode_str))},
)


class PageOfUnknownBase(Resource):
    """Reached as `client.page_of_unknown_base`."""

    def list(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
    ) -> builtins.list[str]:
        """GET /page-of-unknown-base"""
        return self._client.call(_LIST, page, size)


class AsyncPageOfUnknownBase(AsyncResource):
    """Reached as `client.page_of_unknown_base`."""

    async def list(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
    ) -> builtins.list[str]:
        """GET /page-of-unknown-base"""
        return await self._client.call(_LIST, page, size)
