"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .file import File
    from .files_files import FilesFiles
    from .files_search_response import FilesSearchResponse
    from .files_search_response_meta import FilesSearchResponseMeta
    from .pods import Pods, PodsMetadata
    from .query import Query

__all__ = [
    "File",
    "FilesFiles",
    "FilesSearchResponse",
    "FilesSearchResponseMeta",
    "Pods",
    "PodsMetadata",
    "Query",
]

_HOMES: Final[dict[str, str]] = {
    "File": "file",
    "FilesFiles": "files_files",
    "FilesSearchResponse": "files_search_response",
    "FilesSearchResponseMeta": "files_search_response_meta",
    "Pods": "pods",
    "PodsMetadata": "pods",
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
