"""`client.charges` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.async_client import AsyncResource
from .._runtime.forms import Encoding, FormBody
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.charges_create_body import ChargesCreateBody

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/charges",
    replies={"204": NoReply()},
)

_CREATE: Operation[None] = Operation(
    method="POST",
    path="/charges",
    bodies=(
        FormBody(
            encodings={
                "metadata": Encoding(style="deepObject", explode=True),
                "expand": Encoding(style="deepObject", explode=True),
                "items": Encoding(style="deepObject", explode=True),
                "ids": Encoding(style="spaceDelimited", explode=False),
                "back": Encoding(allow_reserved=True),
            },
        ),
    ),
    replies={"204": NoReply()},
)


class Charges(Resource):
    """Reached as `client.charges`."""

    def retrieve(self) -> None:
        """GET /charges"""
        return self._client.call(_RETRIEVE)

    def create(self, body: ChargesCreateBody | Unset = UNSET) -> None:
        """POST /charges"""
        return self._client.call(_CREATE, body=body)


class AsyncCharges(AsyncResource):
    """Reached as `client.charges`."""

    async def retrieve(self) -> None:
        """GET /charges"""
        return await self._client.call(_RETRIEVE)

    async def create(self, body: ChargesCreateBody | Unset = UNSET) -> None:
        """POST /charges"""
        return await self._client.call(_CREATE, body=body)
