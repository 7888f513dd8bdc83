"""`client.list` and what hangs from it."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.decoding import list_of
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.shadow import Shadow

_LIST: Operation[list[Shadow]] = Operation(
    method="GET",
    path="/list",
    parameters=(Parameter("str", "query"), Parameter("list", "query")),
    replies={"200": JsonReply(lambda: list_of(_codecs.decode_shadow))},
)


class List(Resource):
    """Reached as `client.list`."""

    def list(
        self,
        *,
        str: builtins.list[str] | None = None,
        list: builtins.list[str] | None = None,
    ) -> builtins.list[Shadow]:
        """GET /list"""
        return self._client.call(_LIST, str, list)


class AsyncList(AsyncResource):
    """Reached as `client.list`."""

    async def list(
        self,
        *,
        str: builtins.list[str] | None = None,
        list: builtins.list[str] | None = None,
    ) -> builtins.list[Shadow]:
        """GET /list"""
        return await self._client.call(_LIST, str, list)
