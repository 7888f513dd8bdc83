"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .paid import decode_paid
    from .sent import decode_sent
    from .webhook_payload import decode_webhook_payload

__all__ = ["decode_paid", "decode_sent", "decode_webhook_payload"]

_HOMES: Final[dict[str, str]] = {
    "decode_paid": "paid",
    "decode_sent": "sent",
    "decode_webhook_payload": "webhook_payload",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
