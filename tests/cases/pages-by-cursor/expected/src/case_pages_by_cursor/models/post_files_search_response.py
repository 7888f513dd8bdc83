from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .file import File
from .post_files_search_response_meta import PostFilesSearchResponseMeta


@dataclass(slots=True, kw_only=True, repr=False)
class PostFilesSearchResponse(Model):
    results: list[File]
    meta: PostFilesSearchResponseMeta | None = None
