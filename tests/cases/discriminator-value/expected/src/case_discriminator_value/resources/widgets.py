"""`client.widgets` and what hangs from it."""

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
    from ..models.widget import Widget

_LIST: Operation[list[Widget]] = Operation(
    method="GET",
    path="/{scope}/widgets",
    parameters=(Parameter("scope", "path", allow_reserved=True),),
    replies={"200": JsonReply(lambda: list_of(_codecs.decode_widget))},
)


class WidgetsResource(Resource):
    """Reached as `client.widgets`."""

    def list(self, scope: str) -> builtins.list[Widget]:
        """GET /{scope}/widgets"""
        return self._client.call(_LIST, scope)


class AsyncWidgetsResource(AsyncResource):
    """Reached as `client.widgets`."""

    async def list(self, scope: str) -> builtins.list[Widget]:
        """GET /{scope}/widgets"""
        return await self._client.call(_LIST, scope)
