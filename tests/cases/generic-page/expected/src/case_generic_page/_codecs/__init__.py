"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .cat import decode_cat
    from .cat_listing import decode_cat_listing, decode_cat_listing_slot
    from .listing import decode_listing, decode_listing_slot
    from .named_tree import decode_named_tree
    from .tree import decode_tree

__all__ = [
    "decode_cat",
    "decode_cat_listing",
    "decode_cat_listing_slot",
    "decode_listing",
    "decode_listing_slot",
    "decode_named_tree",
    "decode_tree",
]

_HOMES: Final[dict[str, str]] = {
    "decode_cat": "cat",
    "decode_cat_listing": "cat_listing",
    "decode_cat_listing_slot": "cat_listing",
    "decode_listing": "listing",
    "decode_listing_slot": "listing",
    "decode_named_tree": "named_tree",
    "decode_tree": "tree",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
