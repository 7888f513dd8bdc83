from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .._runtime.files import FileLike
from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class PicturesCreateBody(Model):
    id: str
    picture: FileLike
    pages: list[FileLike | str]
    thumbnail: FileLike | None = None
    """A small one."""
    labels: Any | Unset = UNSET
    note: FileLike | str | None = None
