from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .file import File


@dataclass(slots=True, kw_only=True, repr=False)
class FilesFiles(Model):
    next_page_token: str | None = None
    files: list[File] | None = None
