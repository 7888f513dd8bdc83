"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .file import File
    from .files2 import Files2
    from .post_files_search_response import PostFilesSearchResponse
    from .post_files_search_response_meta import PostFilesSearchResponseMeta
    from .query import Query

__all__ = [
    "File",
    "Files2",
    "PostFilesSearchResponse",
    "PostFilesSearchResponseMeta",
    "Query",
]

_HOMES: Final[dict[str, str]] = {
    "File": "file",
    "Files2": "files2",
    "PostFilesSearchResponse": "post_files_search_response",
    "PostFilesSearchResponseMeta": "post_files_search_response_meta",
    "Query": "query",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
