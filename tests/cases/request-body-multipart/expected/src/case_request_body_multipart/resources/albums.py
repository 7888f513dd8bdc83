"""`client.albums` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.async_client import AsyncResource
from .._runtime.forms import Encoding
from .._runtime.multipart import MultipartBody
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.album_pictures_create_body import AlbumPicturesCreateBody

_PICTURES_CREATE: Operation[None] = Operation(
    method="POST",
    path="/albums/{album}/pictures",
    parameters=(Parameter("album", "path"),),
    bodies=(
        MultipartBody(
            encodings={
                "picture": Encoding(content_type="image/png, image/jpeg"),
                "extras": Encoding(style="form"),
                "meta": Encoding(
                    content_type="application/vnd.meta+json",
                    headers={"X-Kind": "meta"},
                ),
            },
        ),
    ),
    replies={"204": NoReply()},
)


class Albums(Resource):
    """Reached as `client.albums`."""

    @property
    def pictures(self) -> AlbumPictures:
        return AlbumPictures(self._client)


class AsyncAlbums(AsyncResource):
    """Reached as `client.albums`."""

    @property
    def pictures(self) -> AsyncAlbumPictures:
        return AsyncAlbumPictures(self._client)


class AlbumPictures(Resource):
    """Reached as `client.albums.pictures`."""

    def create(self, album: str, body: AlbumPicturesCreateBody) -> None:
        """POST /albums/{album}/pictures"""
        return self._client.call(_PICTURES_CREATE, album, body=body)


class AsyncAlbumPictures(AsyncResource):
    """Reached as `client.albums.pictures`."""

    async def create(self, album: str, body: AlbumPicturesCreateBody) -> None:
        """POST /albums/{album}/pictures"""
        return await self._client.call(_PICTURES_CREATE, album, body=body)
