"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .assistant import decode_assistant
    from .call import decode_call
    from .item import decode_item, decode_item_message
    from .log import decode_log
    from .user import decode_user

__all__ = [
    "decode_assistant",
    "decode_call",
    "decode_item",
    "decode_item_message",
    "decode_log",
    "decode_user",
]

_HOMES: Final[dict[str, str]] = {
    "decode_assistant": "assistant",
    "decode_call": "call",
    "decode_item": "item",
    "decode_item_message": "item",
    "decode_log": "log",
    "decode_user": "user",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
