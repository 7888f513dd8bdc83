"""`client.pets` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _codecs
from .._runtime.anything import AnyReply
from .._runtime.async_client import AsyncResource
from .._runtime.decoding import decode_int, list_of
from .._runtime.headers import Header
from .._runtime.json_body import JsonBody
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.pet import Pet

_CREATE: Operation[Any] = Operation(
    method="POST",
    path="/pets",
    parameters=(Parameter("sizes", "query"),),
    bodies=(JsonBody(),),
    replies={
        "200": JsonReply(
            lambda: list_of(_codecs.decode_pet),
            headers=(Header("X-Left", lambda: decode_int, "json"),),
        ),
        "202": AnyReply(media_type="application/json"),
        "404": JsonReply(lambda: _codecs.decode_problem),
    },
)


class Pets(Resource):
    """Reached as `client.pets`."""

    def create(
        self,
        body: Pet | Unset = UNSET,
        *,
        sizes: list[int] | None = None,
    ) -> Any:
        """POST /pets

        Raises:
            NotFoundError: 404
        """
        return self._client.call(_CREATE, sizes, body=body)


class AsyncPets(AsyncResource):
    """Reached as `client.pets`."""

    async def create(
        self,
        body: Pet | Unset = UNSET,
        *,
        sizes: list[int] | None = None,
    ) -> Any:
        """POST /pets

        Raises:
            NotFoundError: 404
        """
        return await self._client.call(_CREATE, sizes, body=body)
