"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .cats_cat import decode_cats_cat
    from .create_files_body import decode_create_files_body
    from .document import decode_document
    from .dogs_cat import decode_dogs_cat
    from .invalid_response import decode_invalid_response
    from .invoice10 import decode_invoice10
    from .new_order_body import decode_new_order_body
    from .order import decode_order
    from .order_jsonld_read import decode_order_jsonld_read
    from .page_item import decode_page_item
    from .paged_order import decode_paged_order
    from .pair_order_coin import decode_pair_order_coin
    from .receipt_v12 import decode_receipt_v12
    from .result_list_item_error import decode_result_list_item_error

__all__ = [
    "decode_cats_cat",
    "decode_create_files_body",
    "decode_document",
    "decode_dogs_cat",
    "decode_invalid_response",
    "decode_invoice10",
    "decode_new_order_body",
    "decode_order",
    "decode_order_jsonld_read",
    "decode_page_item",
    "decode_paged_order",
    "decode_pair_order_coin",
    "decode_receipt_v12",
    "decode_result_list_item_error",
]

_HOMES: Final[dict[str, str]] = {
    "decode_cats_cat": "cats_cat",
    "decode_create_files_body": "create_files_body",
    "decode_document": "document",
    "decode_dogs_cat": "dogs_cat",
    "decode_invalid_response": "invalid_response",
    "decode_invoice10": "invoice10",
    "decode_new_order_body": "new_order_body",
    "decode_order": "order",
    "decode_order_jsonld_read": "order_jsonld_read",
    "decode_page_item": "page_item",
    "decode_paged_order": "paged_order",
    "decode_pair_order_coin": "pair_order_coin",
    "decode_receipt_v12": "receipt_v12",
    "decode_result_list_item_error": "result_list_item_error",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
