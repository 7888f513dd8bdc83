"""Words: `Words` and `AsyncWords`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from ._runtime.async_pages import (
        AsyncEnvelopePage,
        AsyncEnvelopePages,
        AsyncPage,
        AsyncPages,
    )
    from ._runtime.model import Unknown
    from ._runtime.replies import ApiResponse
    from ._runtime.sync_pages import EnvelopePage, EnvelopePages, Page, Pages
    from ._runtime.tries import Retry
    from ._runtime.unset import UNSET, Unset
    from .client import AsyncWords, Words
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
        SdkError,
        SettingError,
        StreamError,
        TokenError,
        UnprocessableEntityError,
        WordsError,
    )

__all__ = [
    "UNSET",
    "ApiConnectionError",
    "ApiError",
    "ApiResponse",
    "ApiStatusError",
    "ApiTimeoutError",
    "AsyncEnvelopePage",
    "AsyncEnvelopePages",
    "AsyncPage",
    "AsyncPages",
    "AsyncWords",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "DecodeError",
    "EncodeError",
    "EnvelopePage",
    "EnvelopePages",
    "InternalServerError",
    "NotFoundError",
    "Page",
    "Pages",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "Retry",
    "SdkError",
    "SettingError",
    "StreamError",
    "TokenError",
    "Unknown",
    "UnprocessableEntityError",
    "Unset",
    "Words",
    "WordsError",
    "__version__",
]

_HOMES: Final[dict[str, str]] = {
    "ApiConnectionError": "errors",
    "ApiError": "errors",
    "ApiResponse": "_runtime.replies",
    "ApiStatusError": "errors",
    "ApiTimeoutError": "errors",
    "AsyncEnvelopePage": "_runtime.async_pages",
    "AsyncEnvelopePages": "_runtime.async_pages",
    "AsyncPage": "_runtime.async_pages",
    "AsyncPages": "_runtime.async_pages",
    "AsyncWords": "client",
    "AuthenticationError": "errors",
    "BadRequestError": "errors",
    "ConflictError": "errors",
    "DecodeError": "errors",
    "EncodeError": "errors",
    "EnvelopePage": "_runtime.sync_pages",
    "EnvelopePages": "_runtime.sync_pages",
    "InternalServerError": "errors",
    "NotFoundError": "errors",
    "Page": "_runtime.sync_pages",
    "Pages": "_runtime.sync_pages",
    "PaginationError": "errors",
    "PermissionDeniedError": "errors",
    "RateLimitError": "errors",
    "Retry": "_runtime.tries",
    "SdkError": "errors",
    "SettingError": "errors",
    "StreamError": "errors",
    "TokenError": "errors",
    "UNSET": "_runtime.unset",
    "Unknown": "_runtime.model",
    "UnprocessableEntityError": "errors",
    "Unset": "_runtime.unset",
    "Words": "client",
    "WordsError": "errors",
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
