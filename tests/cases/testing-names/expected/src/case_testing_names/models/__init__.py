"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .answers import Answers
    from .call import Call
    from .fake import Fake
    from .fake_server import FakeServer
    from .request import Request
    from .response import Response

__all__ = ["Answers", "Call", "Fake", "FakeServer", "Request", "Response"]

_HOMES: Final[dict[str, str]] = {
    "Answers": "answers",
    "Call": "call",
    "Fake": "fake",
    "FakeServer": "fake_server",
    "Request": "request",
    "Response": "response",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
