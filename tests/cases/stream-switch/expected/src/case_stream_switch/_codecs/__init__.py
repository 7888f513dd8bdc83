"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .echo import decode_echo
    from .piece import decode_piece
    from .question import decode_question
    from .reply import decode_reply

__all__ = ["decode_echo", "decode_piece", "decode_question", "decode_reply"]

_HOMES: Final[dict[str, str]] = {
    "decode_echo": "echo",
    "decode_piece": "piece",
    "decode_question": "question",
    "decode_reply": "reply",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
