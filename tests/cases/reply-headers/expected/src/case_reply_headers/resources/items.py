"""`client.items` and what hangs from it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.decoding import decode_bool, decode_int, decode_str, list_of
from .._runtime.formats import decode_datetime
from .._runtime.headers import Header
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import JsonReply, NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[str] = Operation(
    method="GET",
    path="/items/{id}",
    parameters=(Parameter("id", "path"),),
    replies={
        "200": JsonReply(
            lambda: decode_str,
            headers=(
                Header("X-Remaining", lambda: decode_int, "json"),
                Header("X-Fresh", lambda: decode_bool, "json"),
                Header("X-Name"),
                Header("X-Reset", lambda: decode_datetime),
                Header("X-Tags", lambda: list_of(decode_str), "texts"),
                Header("X-Sizes", lambda: list_of(decode_int), "jsons"),
                Header(
                    "X-Shape",
                    lambda: _codecs.decode_items_retrieve_response_x_shape,
                    "json",
                ),
                Header(
                    "X-Point",
                    lambda: _codecs.decode_items_retrieve_response_x_point,
                    "pairs",
                ),
            ),
        ),
        "404": NoReply(headers=(Header("X-Remaining", lambda: decode_int, "json"),)),
    },
)

_HEAD: Operation[None] = Operation(
    method="HEAD",
    path="/items/{id}",
    parameters=(Parameter("id", "path"),),
    replies={
        "200": NoReply(headers=(Header("X-Remaining", lambda: decode_int, "json"),)),
    },
)


class Items(Resource):
    """Reached as `client.items`."""

    def retrieve(self, id: str) -> str:
        """GET /items/{id}

        Raises:
            NotFoundError: No such item.
        """
        return self._client.call(_RETRIEVE, id)

    def head(self, id: str) -> None:
        """HEAD /items/{id}"""
        return self._client.call(_HEAD, id)


class AsyncItems(AsyncResource):
    """Reached as `client.items`."""

    async def retrieve(self, id: str) -> str:
        """GET /items/{id}

        Raises:
            NotFoundError: No such item.
        """
        return await self._client.call(_RETRIEVE, id)

    async def head(self, id: str) -> None:
        """HEAD /items/{id}"""
        return await self._client.call(_HEAD, id)
