"""`client.größen` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply, NoReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.groudfe import Größe

_RETRIEVE: Operation[Größe] = Operation(
    method="GET",
    path="/gr%C3%B6%C3%9Fen",
    replies={"200": JsonReply(lambda: _codecs.decode_größe)},
)

_日本_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/gr%C3%B6%C3%9Fen/%E6%97%A5%E6%9C%AC",
    replies={"204": NoReply()},
)


class Größen(Resource):
    """Reached as `client.größen`."""

    @property
    def 日本(self) -> Größen日本:
        return Größen日本(self._client)

    def retrieve(self) -> Größe:
        """GET /größen"""
        return self._client.call(_RETRIEVE)


class AsyncGrößen(AsyncResource):
    """Reached as `client.größen`."""

    @property
    def 日本(self) -> AsyncGrößen日本:
        return AsyncGrößen日本(self._client)

    async def retrieve(self) -> Größe:
        """GET /größen"""
        return await self._client.call(_RETRIEVE)


class Größen日本(Resource):
    """Reached as `client.größen.日本`."""

    def retrieve(self) -> None:
        """GET /größen/日本"""
        return self._client.call(_日本_RETRIEVE)


class AsyncGrößen日本(AsyncResource):
    """Reached as `client.größen.日本`."""

    async def retrieve(self) -> None:
        """GET /größen/日本"""
        return await self._client.call(_日本_RETRIEVE)
