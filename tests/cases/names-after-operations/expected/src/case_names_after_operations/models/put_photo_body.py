from __future__ import annotations

from dataclasses import dataclass

from .._runtime.files import FileLike
from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class PutPhotoBody(Model):
    file: FileLike | None = None
