"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .make_echo_body import MakeEchoBody
    from .make_echo_response import MakeEchoResponse
    from .make_echo_response400 import MakeEchoResponse400
    from .make_echo_response_time import MakeEchoResponseTime

__all__ = [
    "MakeEchoBody",
    "MakeEchoResponse",
    "MakeEchoResponse400",
    "MakeEchoResponseTime",
]

_HOMES: Final[dict[str, str]] = {
    "MakeEchoBody": "make_echo_body",
    "MakeEchoResponse": "make_echo_response",
    "MakeEchoResponse400": "make_echo_response400",
    "MakeEchoResponseTime": "make_echo_response_time",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
