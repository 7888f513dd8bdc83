"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .cats_cat import CatsCat
    from .create_files_body import CreateFilesBody
    from .document import Document
    from .dogs_cat import DogsCat
    from .invalid_response import InvalidResponse
    from .invoice10 import Invoice10
    from .new_order_body import NewOrderBody
    from .order import Order
    from .order_jsonld_read import OrderJsonldRead
    from .page_item import PageItem
    from .paged_order import PagedOrder
    from .pair_order_coin import PairOrderCoin
    from .receipt_v12 import ReceiptV12
    from .region_parameter import RegionParameter
    from .result_list_item_error import ResultListItemError

__all__ = [
    "CatsCat",
    "CreateFilesBody",
    "Document",
    "DogsCat",
    "InvalidResponse",
    "Invoice10",
    "NewOrderBody",
    "Order",
    "OrderJsonldRead",
    "PageItem",
    "PagedOrder",
    "PairOrderCoin",
    "ReceiptV12",
    "RegionParameter",
    "ResultListItemError",
]

_HOMES: Final[dict[str, str]] = {
    "CatsCat": "cats_cat",
    "CreateFilesBody": "create_files_body",
    "Document": "document",
    "DogsCat": "dogs_cat",
    "InvalidResponse": "invalid_response",
    "Invoice10": "invoice10",
    "NewOrderBody": "new_order_body",
    "Order": "order",
    "OrderJsonldRead": "order_jsonld_read",
    "PageItem": "page_item",
    "PagedOrder": "paged_order",
    "PairOrderCoin": "pair_order_coin",
    "ReceiptV12": "receipt_v12",
    "RegionParameter": "region_parameter",
    "ResultListItemError": "result_list_item_error",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
