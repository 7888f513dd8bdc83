from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .._runtime.files import FileLike
from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset
from .meta import Meta


@dataclass(slots=True, kw_only=True, repr=False)
class AlbumPicturesCreateBody(Model):
    picture: FileLike
    extras: list[FileLike] | None = None
    mask: FileLike | None = None
    """Constraints: content image/png."""
    meta: Meta | None = None
    tags: list[str] | None = None
    points: list[Meta] | None = None
    note: str | None | Unset = UNSET
    size: int | None = None
    taken: date | None = None
