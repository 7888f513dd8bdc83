"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .file import decode_file
    from .files_files import decode_files_files
    from .files_search_response import decode_files_search_response
    from .files_search_response_meta import decode_files_search_response_meta
    from .pods import decode_pods, decode_pods_metadata
    from .query import decode_query

__all__ = [
    "decode_file",
    "decode_files_files",
    "decode_files_search_response",
    "decode_files_search_response_meta",
    "decode_pods",
    "decode_pods_metadata",
    "decode_query",
]

_HOMES: Final[dict[str, str]] = {
    "decode_file": "file",
    "decode_files_files": "files_files",
    "decode_files_search_response": "files_search_response",
    "decode_files_search_response_meta": "files_search_response_meta",
    "decode_pods": "pods",
    "decode_pods_metadata": "pods",
    "decode_query": "query",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
