"""`client.paths` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.color import Color
    from ..models.words import Words

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/paths/{label}/{matrix}/{json}",
    parameters=(
        Parameter("label", "path", style="label", explode=True),
        Parameter("matrix", "path", style="matrix"),
        Parameter("json", "path", media_type="application/json"),
    ),
    replies={"204": NoReply()},
)


class Paths(Resource):
    """Reached as `client.paths`."""

    def retrieve(self, label: Words, matrix: Words, json: Color) -> None:
        """GET /paths/{label}/{matrix}/{json}"""
        return self._client.call(_RETRIEVE, label, matrix, json)


class AsyncPaths(AsyncResource):
    """Reached as `client.paths`."""

    async def retrieve(self, label: Words, matrix: Words, json: Color) -> None:
        """GET /paths/{label}/{matrix}/{json}"""
        return await self._client.call(_RETRIEVE, label, matrix, json)
