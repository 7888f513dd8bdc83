"""`client.answers` and what hangs from it."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.decoding import list_of
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.answers import Answers

_LIST: Operation[list[Answers]] = Operation(
    method="GET",
    path="/answers",
    replies={"200": JsonReply(lambda: list_of(_codecs.decode_answers))},
)


class AnswersResource(Resource):
    """Reached as `client.answers`."""

    def list(self) -> builtins.list[Answers]:
        """GET /answers"""
        return self._client.call(_LIST)


class AsyncAnswersResource(AsyncResource):
    """Reached as `client.answers`."""

    async def list(self) -> builtins.list[Answers]:
        """GET /answers"""
        return await self._client.call(_LIST)
