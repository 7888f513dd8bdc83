"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .cat import decode_cat, decode_cat_toy, decode_cat_toy_maker
    from .code import decode_code
    from .core_error import decode_core_error
    from .error import decode_error
    from .groudfe import decode_größe
    from .mixed import decode_mixed_h, decode_mixed_item
    from .page_item import decode_page_item
    from .pick_dog_exclude_keyof_dog_breed import (
        decode_pick_dog_exclude_keyof_dog_breed,
    )
    from .pick_user_id_or_name import decode_pick_user_id_or_name
    from .user import decode_user

__all__ = [
    "decode_cat",
    "decode_cat_toy",
    "decode_cat_toy_maker",
    "decode_code",
    "decode_core_error",
    "decode_error",
    "decode_größe",
    "decode_mixed_h",
    "decode_mixed_item",
    "decode_page_item",
    "decode_pick_dog_exclude_keyof_dog_breed",
    "decode_pick_user_id_or_name",
    "decode_user",
]

_HOMES: Final[dict[str, str]] = {
    "decode_cat": "cat",
    "decode_cat_toy": "cat",
    "decode_cat_toy_maker": "cat",
    "decode_code": "code",
    "decode_core_error": "core_error",
    "decode_error": "error",
    "decode_größe": "groudfe",
    "decode_mixed_h": "mixed",
    "decode_mixed_item": "mixed",
    "decode_page_item": "page_item",
    "decode_pick_dog_exclude_keyof_dog_breed": "pick_dog_exclude_keyof_dog_breed",
    "decode_pick_user_id_or_name": "pick_user_id_or_name",
    "decode_user": "user",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
