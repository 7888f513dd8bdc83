"""`client.queries` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

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
    path="/queries",
    parameters=(
        Parameter("filter[name]", "query"),
        Parameter("$top", "query"),
        Parameter("@id", "query"),
        Parameter("link", "query", allow_reserved=True),
        Parameter("flag", "query", allow_empty=True),
        Parameter("json", "query", media_type="application/json"),
        Parameter("deep", "query", style="deepObject", explode=True),
        Parameter("spaced", "query", style="spaceDelimited"),
        Parameter("lists", "query"),
        Parameter("X-Color", "header", explode=True),
        Parameter("X-Bad", "header"),
        Parameter("X-Json", "header", media_type="application/json"),
        Parameter("plain", "cookie", style="cookie"),
        Parameter("form", "cookie", explode=False),
    ),
    replies={"204": NoReply()},
)


class Queries(Resource):
    """Reached as `client.queries`."""

    def retrieve(
        self,
        *,
        filter_name: str | None = None,
        top: int | None = None,
        id: str | None = None,
        link: str | None = None,
        flag: bool | Literal[""] | None = None,
        json: Color | None = None,
        deep: Color | None = None,
        spaced: str | None = None,
        lists: list[Words] | None = None,
        x_color: Color | None = None,
        x_bad: str | None = None,
        x_json: Color | None = None,
        plain: Words | None = None,
        form: Words | None = None,
    ) -> None:
        """GET /queries"""
        return self._client.call(
            _RETRIEVE,
            filter_name,
            top,
            id,
            link,
            flag,
            json,
            deep,
            spaced,
            lists,
            x_color,
            x_bad,
            x_json,
            plain,
            form,
        )


class AsyncQueries(AsyncResource):
    """Reached as `client.queries`."""

    async def retrieve(
        self,
        *,
        filter_name: str | None = None,
        top: int | None = None,
        id: str | None = None,
        link: str | None = None,
        flag: bool | Literal[""] | None = None,
        json: Color | None = None,
        deep: Color | None = None,
        spaced: str | None = None,
        lists: list[Words] | None = None,
        x_color: Color | None = None,
        x_bad: str | None = None,
        x_json: Color | None = None,
        plain: Words | None = None,
        form: Words | None = None,
    ) -> None:
        """GET /queries"""
        return await self._client.call(
            _RETRIEVE,
            filter_name,
            top,
            id,
            link,
            flag,
            json,
            deep,
            spaced,
            lists,
            x_color,
            x_bad,
            x_json,
            plain,
            form,
        )
