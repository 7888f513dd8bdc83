"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .event import decode_event, decode_event_hello, decode_event_post
    from .message import decode_message
    from .post import decode_post

__all__ = [
    "decode_event",
    "decode_event_hello",
    "decode_event_post",
    "decode_message",
    "decode_post",
]

_HOMES: Final[dict[str, str]] = {
    "decode_event": "event",
    "decode_event_hello": "event",
    "decode_event_post": "event",
    "decode_message": "message",
    "decode_post": "post",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
