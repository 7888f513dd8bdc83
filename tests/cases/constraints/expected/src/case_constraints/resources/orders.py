"""`client.orders` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.json_body import JsonBody
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import JsonReply, NoReply
from .._runtime.sync_client import Resource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.code import Code
    from ..models.order import Order

_RETRIEVE: Operation[Order] = Operation(
    method="GET",
    path="/orders",
    parameters=(Parameter("limit", "query"), Parameter("codes", "query")),
    replies={"200": JsonReply(lambda: _codecs.decode_order)},
)

_CREATE: Operation[None] = Operation(
    method="POST",
    path="/orders",
    parameters=(Parameter("limit", "query"), Parameter("codes", "query")),
    bodies=(JsonBody(),),
    replies={"204": NoReply()},
)


class Orders(Resource):
    """Reached as `client.orders`."""

    def retrieve(
        self,
        *,
        limit: int | None = None,
        codes: list[Code] | None = None,
    ) -> Order:
        """GET /orders

        Args:
            limit: Constraints: minimum 1, maximum 100.
            codes: Constraints: minItems 1.
        """
        return self._client.call(_RETRIEVE, limit, codes)

    def create(
        self,
        body: Order | Unset = UNSET,
        *,
        limit: int | None = None,
        codes: list[Code] | None = None,
    ) -> None:
        """POST /orders

        Args:
            limit: Constraints: minimum 1, maximum 100.
            codes: Constraints: minItems 1.
        """
        return self._client.call(_CREATE, limit, codes, body=body)


class AsyncOrders(AsyncResource):
    """Reached as `client.orders`."""

    async def retrieve(
        self,
        *,
        limit: int | None = None,
        codes: list[Code] | None = None,
    ) -> Order:
        """GET /orders

        Args:
            limit: Constraints: minimum 1, maximum 100.
            codes: Constraints: minItems 1.
        """
        return await self._client.call(_RETRIEVE, limit, codes)

    async def create(
        self,
        body: Order | Unset = UNSET,
        *,
        limit: int | None = None,
        codes: list[Code] | None = None,
    ) -> None:
        """POST /orders

        Args:
            limit: Constraints: minimum 1, maximum 100.
            codes: Constraints: minItems 1.
        """
        return await self._client.call(_CREATE, limit, codes, body=body)
