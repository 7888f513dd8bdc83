from __future__ import annotations

from dataclasses import dataclass

from .._runtime.files import FileLike
from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class PhotoForm(Model):
    title: str
    photo: FileLike
    """Constraints: content application/octet-stream."""
    more: list[FileLike] | None | Unset = UNSET
