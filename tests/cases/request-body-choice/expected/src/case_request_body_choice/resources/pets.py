"""`client.pets` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.async_client import AsyncResource
from .._runtime.files import TextBody
from .._runtime.forms import FormBody
from .._runtime.json_body import JsonBody
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .._runtime.files import FileLike
    from ..models.pet import Pet

_CREATE: Operation[None] = Operation(
    method="POST",
    path="/pets",
    parameters=(Parameter("content_type", "query"),),
    bodies=(
        JsonBody(),
        JsonBody(media_type="application/vnd.pet+json"),
        FormBody(),
        TextBody(media_type="application/xml"),
    ),
    replies={"204": NoReply()},
)

_UPDATE: Operation[None] = Operation(
    method="PATCH",
    path="/pets",
    bodies=(
        JsonBody(media_type="application/merge-patch+json"),
        JsonBody(media_type="application/json-patch+json"),
    ),
    replies={"204": NoReply()},
)


class PetsResource(Resource):
    """Reached as `client.pets`."""

    def create(
        self,
        body: Pet | str | FileLike,
        *,
        content_type_query: str | None = None,
        body_content_type: Literal[
            "application/json",
            "application/vnd.pet+json",
            "application/x-www-form-urlencoded",
            "application/xml",
        ] = "application/json",
    ) -> None:
        """POST /pets"""
        return self._client.call(
            _CREATE,
            content_type_query,
            body=body,
            content_type=body_content_type,
        )

    def update(
        self,
        body: Pet | list[dict[str, Any]] | Unset = UNSET,
        *,
        content_type: Literal[
            "application/merge-patch+json",
            "application/json-patch+json",
        ] = "application/merge-patch+json",
    ) -> None:
        """PATCH /pets"""
        return self._client.call(_UPDATE, body=body, content_type=content_type)


class AsyncPetsResource(AsyncResource):
    """Reached as `client.pets`."""

    async def create(
        self,
        body: Pet | str | FileLike,
        *,
        content_type_query: str | None = None,
        body_content_type: Literal[
            "application/json",
            "application/vnd.pet+json",
            "application/x-www-form-urlencoded",
            "application/xml",
        ] = "application/json",
    ) -> None:
        """POST /pets"""
        return await self._client.call(
            _CREATE,
            content_type_query,
            body=body,
            content_type=body_content_type,
        )

    async def update(
        self,
        body: Pet | list[dict[str, Any]] | Unset = UNSET,
        *,
        content_type: Literal[
            "application/merge-patch+json",
            "application/json-patch+json",
        ] = "application/merge-patch+json",
    ) -> None:
        """PATCH /pets"""
        return await self._client.call(_UPDATE, body=body, content_type=content_type)
