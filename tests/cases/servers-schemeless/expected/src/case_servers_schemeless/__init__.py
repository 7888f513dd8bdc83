"""Schemeless: `Schemeless` and `AsyncSchemeless`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from ._runtime.model import Unknown
    from ._runtime.replies import ApiResponse
    from ._runtime.tries import Retry
    from ._runtime.unset import UNSET, Unset
    from .client import AsyncSchemeless, Schemeless
    from .errors import (
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
        SchemelessError,
        SdkError,
        SettingError,
        StreamError,
        TokenError,
        UnprocessableEntityError,
    )

__all__ = [
    "UNSET",
    "ApiConnectionError",
    "ApiError",
    "ApiResponse",
    "ApiStatusError",
    "ApiTimeoutError",
    "AsyncSchemeless",
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
    "Retry",
    "Schemeless",
    "SchemelessError",
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
    "ApiConnectionError": "errors",
    "ApiError": "errors",
    "ApiResponse": "_runtime.replies",
    "ApiStatusError": "errors",
    "ApiTimeoutError": "errors",
    "AsyncSchemeless": "client",
    "AuthenticationError": "errors",
    "BadRequestError": "errors",
    "ConflictError": "errors",
    "DecodeError": "errors",
    "EncodeError": "errors",
    "InternalServerError": "errors",
    "NotFoundError": "errors",
    "PaginationError": "errors",
    "PermissionDeniedError": "errors",
    "RateLimitError": "errors",
    "Retry": "_runtime.tries",
    "Schemeless": "client",
    "SchemelessError": "errors",
    "SdkError": "errors",
    "SettingError": "errors",
    "StreamError": "errors",
    "TokenError": "errors",
    "UNSET": "_runtime.unset",
    "Unknown": "_runtime.model",
    "UnprocessableEntityError": "errors",
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
