"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .bytes_model import decode_bytes_model
    from .date import decode_date_model
    from .object_model import decode_object
    from .str_model import decode_str_model

__all__ = [
    "decode_bytes_model",
    "decode_date_model",
    "decode_object",
    "decode_str_model",
]

_HOMES: Final[dict[str, str]] = {
    "decode_bytes_model": "bytes_model",
    "decode_date_model": "date",
    "decode_object": "object_model",
    "decode_str_model": "str_model",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
