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

if TYPE_CHECKING:
    from ..models.new_order_body import NewOrderBody
    from ..models.region_parameter import RegionParameter

_CREATE: Operation[None] = Operation(
    method="POST",
    path="/orders/",
    parameters=(
        Parameter("r", "query"),
        Parameter("made>", "query"),
        Parameter("tag[]", "query"),
        Parameter("tag", "query"),
    ),
    bodies=(JsonBody(),),
    replies={
        "204": NoReply(),
        "422": JsonReply(lambda: _codecs.decode_invalid_response),
    },
)


class Orders(Resource):
    """Reached as `client.orders`."""

    def create(
        self,
        body: NewOrderBody,
        *,
        r: RegionParameter | None = None,
        made_gt: str | None = None,
        tag_: list[str] | None = None,
        tag: str | None = None,
    ) -> None:
        """POST /orders/

        Raises:
            UnprocessableEntityError: Wrong.
        """
        return self._client.call(_CREATE, r, made_gt, tag_, tag, body=body)


class AsyncOrders(AsyncResource):
    """Reached as `client.orders`."""

    async def create(
        self,
        body: NewOrderBody,
        *,
        r: RegionParameter | None = None,
        made_gt: str | None = None,
        tag_: list[str] | None = None,
        tag: str | None = None,
    ) -> None:
        """POST /orders/

        Raises:
            UnprocessableEntityError: Wrong.
        """
        return await self._client.call(_CREATE, r, made_gt, tag_, tag, body=body)
