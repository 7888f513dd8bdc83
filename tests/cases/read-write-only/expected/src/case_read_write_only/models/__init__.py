"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .account import Account
    from .anything import Anything
    from .door import Door, DoorKey
    from .login import Login
    from .pin import Pin

__all__ = ["Account", "Anything", "Door", "DoorKey", "Login", "Pin"]

_HOMES: Final[dict[str, str]] = {
    "Account": "account",
    "Anything": "anything",
    "Door": "door",
    "DoorKey": "door",
    "Login": "login",
    "Pin": "pin",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
