"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .answers import decode_answers
    from .call import decode_call
    from .fake import decode_fake
    from .fake_server import decode_fake_server
    from .request import decode_request
    from .response import decode_response

__all__ = [
    "decode_answers",
    "decode_call",
    "decode_fake",
    "decode_fake_server",
    "decode_request",
    "decode_response",
]

_HOMES: Final[dict[str, str]] = {
    "decode_answers": "answers",
    "decode_call": "call",
    "decode_fake": "fake",
    "decode_fake_server": "fake_server",
    "decode_request": "request",
    "decode_response": "response",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
