from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .file import File
from .files_search_response_meta import FilesSearchResponseMeta


@dataclass(slots=True, kw_only=True, repr=False)
class FilesSearchResponse(Model):
    results: list[File]
    meta: FilesSearchResponseMeta | None = None
