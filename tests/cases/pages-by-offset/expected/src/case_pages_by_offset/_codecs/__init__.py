"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .job import decode_job
    from .jobs_jobs import decode_jobs_jobs
    from .query import decode_query

__all__ = ["decode_job", "decode_jobs_jobs", "decode_query"]

_HOMES: Final[dict[str, str]] = {
    "decode_job": "job",
    "decode_jobs_jobs": "jobs_jobs",
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
