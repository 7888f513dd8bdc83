"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .make_echo_body import decode_make_echo_body
    from .make_echo_response import decode_make_echo_response
    from .make_echo_response400 import decode_make_echo_response400
    from .make_echo_response_time import decode_make_echo_response_time

__all__ = [
    "decode_make_echo_body",
    "decode_make_echo_response",
    "decode_make_echo_response400",
    "decode_make_echo_response_time",
]

_HOMES: Final[dict[str, str]] = {
    "decode_make_echo_body": "make_echo_body",
    "decode_make_echo_response": "make_echo_response",
    "decode_make_echo_response400": "make_echo_response400",
    "decode_make_echo_response_time": "make_echo_response_time",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
