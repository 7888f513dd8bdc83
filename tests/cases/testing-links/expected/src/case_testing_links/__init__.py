"""Repos: `Repos` and `AsyncRepos`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from ._runtime.errors import (
        ApiConnectionError,
        ApiError,
        ApiStatusError,
        ApiTimeoutError,
        AuthenticationError,
        BadRequestError,
        ConflictError,
        DecodeError,
        EncodeError,
        InternalServerError,
        NotFoundError,
        PaginationError,
        PermissionDeniedError,
        RateLimitError,
        SdkError,
        SettingError,
        StreamError,
        TokenError,
        UnprocessableEntityError,
    )
    from ._runtime.model import Unknown
    from ._runtime.unset import UNSET, Unset
    from .client import AsyncRepos, Repos
    from .errors import ReposError

__all__ = [
    "UNSET",
    "ApiConnectionError",
    "ApiError",
    "ApiStatusError",
    "ApiTimeoutError",
    "AsyncRepos",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "DecodeError",
    "EncodeError",
    "InternalServerError",
    "NotFoundError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "Repos",
    "ReposError",
    "SdkError",
    "SettingError",
    "StreamError",
    "TokenError",
    "Unknown",
    "UnprocessableEntityError",
    "Unset",
    "__version__",
]

_HOMES: Final[dict[str, str]] = {
    "ApiConnectionError": "_runtime.errors",
    "ApiError": "_runtime.errors",
    "ApiStatusError": "_runtime.errors",
    "ApiTimeoutError": "_runtime.errors",
    "AsyncRepos": "client",
    "AuthenticationError": "_runtime.errors",
    "BadRequestError": "_runtime.errors",
    "ConflictError": "_runtime.errors",
    "DecodeError": "_runtime.errors",
    "EncodeError": "_runtime.errors",
    "InternalServerError": "_runtime.errors",
    "NotFoundError": "_runtime.errors",
    "PaginationError": "_runtime.errors",
    "PermissionDeniedError": "_runtime.errors",
    "RateLimitError": "_runtime.errors",
    "Repos": "client",
    "ReposError": "errors",
    "SdkError": "_runtime.errors",
    "SettingError": "_runtime.errors",
    "StreamError": "_runtime.errors",
    "TokenError": "_runtime.errors",
    "UNSET": "_runtime.unset",
    "Unknown": "_runtime.model",
    "UnprocessableEntityError": "_runtime.errors",
    "Unset": "_runtime.unset",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


__version__ = "1.0"
