"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .get_v1_calls_response import GetV1CallsResponse
    from .get_v1_users_response import GetV1UsersResponse

__all__ = ["GetV1CallsResponse", "GetV1UsersResponse"]

_HOMES: Final[dict[str, str]] = {
    "GetV1CallsResponse": "get_v1_calls_response",
    "GetV1UsersResponse": "get_v1_users_response",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
