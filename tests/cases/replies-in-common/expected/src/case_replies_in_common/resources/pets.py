"""`client.pets` and what hangs from it."""

from __future__ import annotations

import builtins

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.decoding import decode_int, decode_str, list_of
from .._runtime.headers import Header
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply, NoReply, TextReply
from .._runtime.sync_client import Resource

_PROBLEM_REPLY = JsonReply(
    lambda: _codecs.decode_problem,
    media_type="application/problem+json",
    headers=(Header("X-Wait", lambda: decode_int, "json"),),
)

_LIST: Operation[list[str]] = Operation(
    method="GET",
    path="/pets",
    replies={
        "200": JsonReply(
            lambda: list_of(decode_str),
            headers=(Header("X-Total", lambda: decode_int, "json"),),
        ),
        "404": _PROBLEM_REPLY,
        "429": _PROBLEM_REPLY,
    },
)

_DELETE: Operation[None] = Operation(
    method="DELETE",
    path="/pets",
    replies={"204": NoReply(), "404": _PROBLEM_REPLY, "410": TextReply()},
)


class Pets(Resource):
    """Reached as `client.pets`."""

    def list(self) -> builtins.list[str]:
        """GET /pets

        Raises:
            NotFoundError: What is wrong.
            RateLimitError: What is wrong.
        """
        return self._client.call(_LIST)

    def delete(self) -> None:
        """DELETE /pets

        Raises:
            NotFoundError: What is wrong.
            ApiStatusError: Why.
        """
        return self._client.call(_DELETE)


class AsyncPets(AsyncResource):
    """Reached as `client.pets`."""

    async def list(self) -> builtins.list[str]:
        """GET /pets

        Raises:
            NotFoundError: What is wrong.
            RateLimitError: What is wrong.
        """
        return await self._client.call(_LIST)

    async def delete(self) -> None:
        """DELETE /pets

        Raises:
            NotFoundError: What is wrong.
            ApiStatusError: Why.
        """
        return await self._client.call(_DELETE)
