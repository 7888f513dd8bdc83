"""`client.time` and what hangs from it."""

from __future__ import annotations

import builtins
from datetime import datetime
from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.decoding import list_of
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.things_response_item import ThingsResponseItem

_LIST: Operation[list[ThingsResponseItem]] = Operation(
    method="GET",
    path="/time",
    parameters=(Parameter("after", "query"), Parameter("before", "query")),
    replies={"200": JsonReply(lambda: list_of(_codecs.decode_things_response_item))},
)


class Time(Resource):
    """Reached as `client.time`."""

    def list(
        self,
        *,
        after: datetime | None = None,
        before: datetime | None = None,
    ) -> builtins.list[ThingsResponseItem]:
        """GET /time"""
        return self._client.call(_LIST, after, before)


class AsyncTime(AsyncResource):
    """Reached as `client.time`."""

    async def list(
        self,
        *,
        after: datetime | None = None,
        before: datetime | None = None,
    ) -> builtins.list[ThingsResponseItem]:
        """GET /time"""
        return await self._client.call(_LIST, after, before)
