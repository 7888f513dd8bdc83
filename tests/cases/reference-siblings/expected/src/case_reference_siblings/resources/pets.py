"""`client.pets` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.cat import Cat

_RETRIEVE: Operation[Cat] = Operation(
    method="GET",
    path="/pets",
    parameters=(Parameter("page", "query"), Parameter("order", "query")),
    replies={"200": JsonReply(lambda: _codecs.decode_cat)},
)


class Pets(Resource):
    """Reached as `client.pets`."""

    def retrieve(self, *, page: int | None = None, order: str | None = None) -> Cat:
        """GET /pets

        Args:
            order: Which of them comes first.
        """
        return self._client.call(_RETRIEVE, page, order)


class AsyncPets(AsyncResource):
    """Reached as `client.pets`."""

    async def retrieve(
        self,
        *,
        page: int | None = None,
        order: str | None = None,
    ) -> Cat:
        """GET /pets

        Args:
            order: Which of them comes first.
        """
        return await self._client.call(_RETRIEVE, page, order)
