"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .echo_response import decode_echo_response
    from .things_response_item import decode_things_response_item
    from .two_response import decode_two_response

__all__ = ["decode_echo_response", "decode_things_response_item", "decode_two_response"]

_HOMES: Final[dict[str, str]] = {
    "decode_echo_response": "echo_response",
    "decode_things_response_item": "things_response_item",
    "decode_two_response": "two_response",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
