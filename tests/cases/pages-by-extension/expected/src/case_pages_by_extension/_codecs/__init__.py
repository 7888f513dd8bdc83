"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .found import decode_found, decode_found_info
    from .found_search_body import decode_found_search_body
    from .item import decode_item

__all__ = [
    "decode_found",
    "decode_found_info",
    "decode_found_search_body",
    "decode_item",
]

_HOMES: Final[dict[str, str]] = {
    "decode_found": "found",
    "decode_found_info": "found",
    "decode_found_search_body": "found_search_body",
    "decode_item": "item",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
