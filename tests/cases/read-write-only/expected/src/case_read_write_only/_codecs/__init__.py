"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .account import decode_account
    from .door import decode_door, decode_door_key
    from .login import decode_login
    from .pin import decode_pin

__all__ = [
    "decode_account",
    "decode_door",
    "decode_door_key",
    "decode_login",
    "decode_pin",
]

_HOMES: Final[dict[str, str]] = {
    "decode_account": "account",
    "decode_door": "door",
    "decode_door_key": "door",
    "decode_login": "login",
    "decode_pin": "pin",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
