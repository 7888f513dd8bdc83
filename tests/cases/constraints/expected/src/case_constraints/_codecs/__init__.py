"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .form import decode_form
    from .line import decode_line
    from .order import decode_order
    from .tree import decode_tree, decode_tree_item

__all__ = [
    "decode_form",
    "decode_line",
    "decode_order",
    "decode_tree",
    "decode_tree_item",
]

_HOMES: Final[dict[str, str]] = {
    "decode_form": "form",
    "decode_line": "line",
    "decode_order": "order",
    "decode_tree": "tree",
    "decode_tree_item": "tree",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
