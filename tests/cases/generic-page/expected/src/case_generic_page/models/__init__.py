"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .cat import Cat
    from .cat_listing import CatListing, CatListingItem, CatListingSlot
    from .listing import Listing, ListingSlot
    from .named_tree import NamedTree
    from .tree import Tree

__all__ = [
    "Cat",
    "CatListing",
    "CatListingItem",
    "CatListingSlot",
    "Listing",
    "ListingSlot",
    "NamedTree",
    "Tree",
]

_HOMES: Final[dict[str, str]] = {
    "Cat": "cat",
    "CatListing": "cat_listing",
    "CatListingItem": "cat_listing",
    "CatListingSlot": "cat_listing",
    "Listing": "listing",
    "ListingSlot": "listing",
    "NamedTree": "named_tree",
    "Tree": "tree",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
