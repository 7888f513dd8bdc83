"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .get_echo_response import decode_get_echo_response
    from .get_time_response import decode_get_time_response
    from .get_two_arrays_response import decode_get_two_arrays_response

__all__ = [
    "decode_get_echo_response",
    "decode_get_time_response",
    "decode_get_two_arrays_response",
]

_HOMES: Final[dict[str, str]] = {
    "decode_get_echo_response": "get_echo_response",
    "decode_get_time_response": "get_time_response",
    "decode_get_two_arrays_response": "get_two_arrays_response",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
