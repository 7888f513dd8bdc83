"""`client.letters` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.async_client import AsyncResource
from .._runtime.forms import Encoding
from .._runtime.multipart import PartsBody
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from .._runtime.files import FileLike
    from ..models.head import Head

_CREATE: Operation[None] = Operation(
    method="POST",
    path="/letters",
    bodies=(
        PartsBody(
            first=(
                Encoding(
                    content_type="application/vnd.head+json",
                    headers={"Content-ID": "<head>"},
                ),
                Encoding(),
            ),
            rest=Encoding(content_type="image/png, image/jpeg"),
        ),
    ),
    replies={"204": NoReply()},
)


class Letters(Resource):
    """Reached as `client.letters`."""

    def create(self, body: tuple[Head, str, *tuple[FileLike, ...]]) -> None:
        """POST /letters"""
        return self._client.call(_CREATE, body=body)


class AsyncLetters(AsyncResource):
    """Reached as `client.letters`."""

    async def create(self, body: tuple[Head, str, *tuple[FileLike, ...]]) -> None:
        """POST /letters"""
        return await self._client.call(_CREATE, body=body)
